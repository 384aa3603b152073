import { watch } from 'node:fs';
import path from 'node:path';

/** How long files have to be left alone before a change counts as whole: editors write one in several steps. */
const quiet = 50;

/** Folders that the build, or what the browser shows, is made of, with all that is in them; and files beside them. */
const folders = ['src', 'icons', 'scripts', 'tests/pages'];
const files = ['manifest.json', 'vite.config.ts'];

/**
 * Calls `changed` after files were changed, added or removed that the extension, or the pages of `tests/pages`, are made of.
 * @param root the folder of the project
 * @param signal ends it
 */
export function watchFiles(root: string, signal: AbortSignal, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  for (const folder of folders) watch(path.join(root, folder), { recursive: true, signal }, soon);
  // The folder rather than the files: a file that an editor puts in the place of another is not watched any more.
  watch(root, { signal }, (_, name) => {
    if (name !== null && files.includes(name)) soon();
  });
}

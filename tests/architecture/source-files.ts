import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** One file under `src`. */
export interface SourceFile {
  /** With slashes, from `src`: `core/tag.ts`. */
  path: string;
  text: string;
}

/** Every file under `src` whose name matches `name`. */
export const sourceFiles = (name: RegExp): SourceFile[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(join(root, 'src').length + 1).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** One `import`, `export … from` or `import()` of a file. */
export interface Import {
  from: string;
  /** A path from `src`, or a package's name. */
  to: string;
  /** Whether the compiler removes it. */
  typeOnly: boolean;
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g;

/** What a file imports. `./script.ts?iife` is none: it gives the name of a file that the build makes, and no code. */
export const importsOf = (file: SourceFile): Import[] =>
  [...file.text.matchAll(statement)]
    .map(([, type, named, called]) => ({ to: named ?? called ?? '', typeOnly: type !== undefined }))
    .filter(({ to }) => !to.endsWith('?iife'))
    .map(({ to, typeOnly }) => ({
      from: file.path,
      to: to.startsWith('.') ? posix.join(posix.dirname(file.path), to.replace(/\?.*$/, '')) : to,
      typeOnly,
    }));

import { useState } from 'preact/hooks';
import type { PaperId } from '../core/ids/paper-id.ts';
import { baseName } from '../files/base-name.ts';
import { saveFile } from '../files/save-file.ts';
import { writeExport } from '../files/write-export.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { libraryEntries } from '../store/read.ts';
import type { Library } from '../store/schema.ts';
import { authorWords } from '../ui/saying/author-words.ts';
import { useWords } from '../ui/words.ts';

/** The result of an export. */
export type ExportOutcome = { ok: true; papers: number; files: string[] } | { ok: false };

/** The export, and the result of its last run. */
export interface Export {
  formats: readonly Format[];
  /** @param ids the papers to export, in order; without it, the whole library */
  run: (format: Format, ids: readonly PaperId[] | undefined) => Promise<void>;
  last: ExportOutcome | undefined;
  forget: () => void;
}

const written = formats.filter(({ write }) => write !== undefined);

/** Exports papers of the library as a file in the format that the user chose. */
export function useExport(library: Library): Export {
  const say = useWords();
  const [last, setLast] = useState<ExportOutcome>();
  return {
    formats: written,
    run: async (format, ids) => {
      setLast(undefined);
      try {
        const now = Date.now();
        const options = { name: baseName(new Date(now)), now, authorWords: authorWords(say) };
        const { files, papers } = await writeExport(format, libraryEntries(library, ids), options);
        for (const { name, content } of files) saveFile(name, content);
        setLast({ ok: true, papers, files: files.map(({ name }) => name) });
      } catch {
        setLast({ ok: false });
      }
    },
    last,
    forget: () => setLast(undefined),
  };
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Format } from '../../formats/format.ts';
import { libraryEntries } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import { useWords } from '../../ui/words.ts';
import { countPapers } from '../count-papers.ts';
import type { Found } from '../search/use-search.ts';
import { Toast } from '../toast.tsx';
import { ExportMenu } from './export-menu.tsx';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { writeExport } from './write-export.ts';

export interface ExportLibraryProps {
  library: Library;
  /** Papers in the whole library. */
  count: number;
  /** Where something is searched, only what was found is exported. */
  found: Found | undefined;
}

/** How the last export went. */
type Outcome = { papers: number; file: string } | 'failed';

/** Exports the library, or what was found, as a file of the user's choice. */
export function ExportLibrary({ library, count, found }: ExportLibraryProps): VNode {
  const say = useWords();
  const [formats, setFormats] = useState<readonly Format[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const papers = found?.ids.length ?? count;
  const run = async (format: Format): Promise<void> => {
    setOutcome(undefined);
    try {
      const written = await writeExport(format, libraryEntries(library, found?.ids), Date.now());
      const file = fileName(format.extension, new Date());
      saveFile(file, written.content);
      setOutcome({ papers: written.papers, file });
    } catch {
      setOutcome('failed');
    }
  };
  // The writers are most of the popup's weight and seldom needed, so they come when the menu does.
  const load = async (): Promise<void> => {
    const { formats: all } = await import('../../formats/index.ts');
    setFormats(all.filter(({ write }) => write !== undefined));
  };
  return (
    <>
      <ExportMenu
        heading={say('export_as', countPapers(say, papers))}
        formats={formats}
        disabled={papers === 0}
        onOpen={() => void load()}
        onExport={(format) => void run(format)}
      />
      <div class="toast-place" role="status">
        {outcome !== undefined && (
          <Toast
            text={
              outcome === 'failed'
                ? say('export_failed')
                : say('export_done', countPapers(say, outcome.papers), outcome.file)
            }
            onGone={() => setOutcome(undefined)}
          />
        )}
      </div>
    </>
  );
}

import type { VNode } from 'preact';
import type { Bin, BinMove } from '../lists/acts/use-bin.ts';
import { keyHint } from '../lists/keys/key-hint.ts';
import { countWords } from '../ui/saying/count-words.ts';
import { type Say, useWords, type WordKey } from '../ui/words.ts';
import { Toast } from './toast.tsx';
import type { Export, ExportOutcome } from './use-export.ts';

/** One message about the last act: about the bin if there is one, because a move can be undone, else about the export. */
export const Toasts = ({ bin, exporting }: { bin: Bin; exporting: Export }): VNode => (
  <div class="toast-place" role="status">
    {bin.last === undefined ? <ExportToast exporting={exporting} /> : <BinToast bin={bin} last={bin.last} />}
  </div>
);

const binWords: { readonly [S in BinMove['state']]: WordKey } = {
  binned: 'popup_binned',
  putBack: 'popup_restored',
  restored: 'popup_restored',
  binnedAgain: 'popup_binned',
  kept: 'popup_binFailed',
  stuck: 'popup_restoreFailed',
};

function BinToast({ bin, last }: { bin: Bin; last: BinMove }): VNode {
  const say = useWords();
  const text = say(binWords[last.state]);
  switch (last.state) {
    case 'binned':
    case 'putBack':
    case 'stuck': {
      const label = say(last.state === 'stuck' ? 'editor_retry' : 'editor_undo');
      const undo = { label, key: keyHint(say, 'undo', 'outsideField'), run: () => void bin.undo() };
      return <Toast text={text} act={undo} onGone={bin.forget} />;
    }
    case 'kept': {
      const retry = { label: say('editor_retry'), run: () => void bin.bin(last.paper) };
      return <Toast text={text} act={retry} onGone={bin.forget} />;
    }
    case 'restored':
    case 'binnedAgain':
      return <Toast text={text} onGone={bin.forget} />;
  }
}

function ExportToast({ exporting: { last, forget } }: { exporting: Export }): VNode | null {
  const say = useWords();
  if (last === undefined) return null;
  return <Toast text={exportWords(say, last)} onGone={forget} />;
}

function exportWords(say: Say, outcome: ExportOutcome): string {
  if (!outcome.ok) return say('export_failed');
  const { papers, files } = outcome;
  const [file] = files;
  return files.length === 1 && file !== undefined
    ? countWords(say, 'export_done', papers, file)
    : countWords(say, 'export_doneFiles', files.length);
}

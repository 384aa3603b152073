import type { VNode } from 'preact';
import { useWords, type WordKey } from '../ui/words.ts';
import { Toast } from './toast.tsx';
import type { Bin, Binned } from './use-bin.ts';

const words: { readonly [S in Binned['state']]: WordKey } = {
  binned: 'popup_binned',
  kept: 'popup_binFailed',
  restored: 'popup_restored',
  stuck: 'popup_restoreFailed',
};

/** What the last move to the bin came to, and the way back. */
export function BinToast({ bin }: { bin: Bin }): VNode | null {
  const say = useWords();
  const { last } = bin;
  if (last === undefined) return null;
  const text = say(words[last.state]);
  const undo = { label: say('editor_undo'), key: 'Z', run: () => void bin.restore() };
  const retry = { label: say('editor_retry'), run: () => void bin.bin(last.paper) };
  switch (last.state) {
    case 'binned':
    case 'stuck':
      return <Toast text={text} act={undo} onGone={bin.forget} />;
    case 'kept':
      return <Toast text={text} act={retry} onGone={bin.forget} />;
    case 'restored':
      return <Toast text={text} onGone={bin.forget} />;
  }
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { Icon } from '../parts/icon.tsx';
import type { Notice } from '../session/editing-state.ts';
import { describeNotice, type NoticeAct } from './describe-notice.ts';
import './notice-strip.css';
import { useWords, type WordKey } from '../words.ts';

/** The acts of the strip's buttons, except copying. Without `reload` there is no such button. */
export interface NoticeWork {
  retry: () => void;
  save: () => void;
  discard: () => void;
  putBack: () => void;
  reload?: (() => void) | undefined;
}

export interface NoticeStripProps {
  notice: Notice;
  /** The unsaved text, for copying. */
  text: string;
  work: NoticeWork;
}

const words: { readonly [Act in NoticeAct]: WordKey } = {
  retry: 'editor_retry',
  tryAgain: 'editor_tryAgain',
  copyText: 'editor_copyText',
  copyDetails: 'editor_copyDetails',
  reload: 'editor_reload',
  save: 'editor_save',
  discard: 'editor_discard',
  putBack: 'editor_putBack',
};

/** Shows the editor's notice and the buttons for it. */
export function NoticeStrip({ notice, text, work }: NoticeStripProps): VNode {
  const say = useWords();
  const view = describeNotice(say, notice, Date.now());
  const acts = view.acts.filter((act) => act !== 'reload' || work.reload !== undefined);
  return (
    <div class={view.isLoss ? 'notice-strip notice-strip-loss' : 'notice-strip'}>
      <Icon name={view.icon} />
      <p class="notice-words" role={view.isLoss ? 'alert' : 'status'}>
        {view.text}
      </p>
      <div class="notice-acts">
        {acts.map((act, index) => (
          <ActButton key={act} act={act} isFirst={index === 0} notice={notice} text={text} work={work} />
        ))}
      </div>
    </div>
  );
}

interface ActButtonProps extends NoticeStripProps {
  act: NoticeAct;
  isFirst: boolean;
}

function ActButton({ act, isFirst, notice, text, work }: ActButtonProps): VNode {
  const say = useWords();
  const [copied, setCopied] = useState(false);
  async function run(): Promise<void> {
    switch (act) {
      case 'copyText':
        return setCopied(await copyText(text));
      case 'copyDetails':
        return setCopied(await copyText(detailsOf(notice)));
      case 'retry':
      case 'tryAgain':
        return work.retry();
      case 'reload':
        return work.reload?.();
      case 'save':
        return work.save();
      case 'discard':
        return work.discard();
      case 'putBack':
        return work.putBack();
    }
  }
  return (
    <Button kind={isFirst ? 'edge' : 'bare'} onClick={() => void run()}>
      {say(copied ? 'editor_copied' : words[act])}
    </Button>
  );
}

/** Returns the details for a report: the code, the failure and its time; no text of the user's. */
const detailsOf = (notice: Notice): string =>
  notice.kind === 'failed' ? `${notice.error.code}: ${notice.error.detail} (${new Date().toISOString()})` : notice.kind;

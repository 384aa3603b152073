import type { VNode } from 'preact';
import type { Annotation } from '../../core/annotation.ts';
import type { Status } from '../../core/status.ts';
import { Icon } from '../../ui/parts/icon.tsx';
import { useWords, type WordKey } from '../../ui/words.ts';

const names: { readonly [S in Status]: WordKey } = {
  later: 'editor_statusLater',
  reading: 'editor_statusReading',
  read: 'editor_statusRead',
};

/** The status and the star at the end of a title. */
export function StatusMarks({ annotation }: { annotation: Pick<Annotation, 'status' | 'star'> }): VNode {
  const say = useWords();
  const { status, star } = annotation;
  return (
    <>
      {status !== undefined && (
        <span class="line-mark" title={say(names[status])}>
          <Icon name={status} />
          <span class="unseen">{say(names[status])}</span>
        </span>
      )}
      {star && (
        <span class="line-mark line-star" title={say('popup_starred')}>
          <Icon name="star" filled />
          <span class="unseen">{say('popup_starred')}</span>
        </span>
      )}
    </>
  );
}

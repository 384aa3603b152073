import type { VNode } from 'preact';
import { keptUntil } from '../../core/bin.ts';
import { sayDay, sayMoment } from '../../ui/parts/moment.ts';
import { localeOf } from '../../ui/saying/locale-of.ts';
import { useWords } from '../../ui/words.ts';

/**
 * When a paper was put into the bin, and until when it is kept there.
 * @param binned milliseconds since 1970
 */
export function BinnedTimes({ binned }: { binned: number }): VNode {
  const say = useWords();
  const [now, locale] = [Date.now(), localeOf(say)];
  // The day is enough, unless it is today. It may lie in the future, if a clock was ahead.
  const isToday = sayDay(binned, now, locale) === sayDay(now, now, locale);
  const when = isToday ? sayMoment(binned, now, locale) : sayDay(binned, now, locale);
  return <span class="line-binned">{say('popup_binnedAt', when, sayDay(keptUntil(binned), now, locale))}</span>;
}

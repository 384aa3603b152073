import type { Status } from '../core/status.ts';
import { say } from '../messages/say.ts';
import { element } from './element.ts';
import { type IconName, icon } from './icon.ts';
import type { RowAct, RowView } from './row.ts';

/**
 * The far end of a row: status and star at rest, and what can be done with the paper while the row is `active`.
 * @param mine whether the row shows something of the user's
 */
export function rowActs({ annotation, saving }: RowView, mine: boolean, active: boolean): Node[] {
  if (saving === 'failed') return [element('span', { class: 'end' }, act('retry', say('page_retry'), 'text'))];
  const star = annotation?.star === true;
  const status = annotation?.status;
  if (active && mine) return [element('span', { class: 'end acts' }, ...allActs(star, status, false))];
  if (active) {
    const [tag, note, ...others] = allActs(star, status, true);
    return [...[tag, note].filter((one) => one !== undefined), element('span', { class: 'end acts' }, ...others)];
  }
  if (!mine) return [act('tag', say('page_tag'), 'rest', icon('tag'))];
  return [element('span', { class: 'end' }, ...statusSign(status), ...(star ? [starAct(true)] : []))];
}

/** Tag, note, star and later; the first two with their words where `words` says so. */
const allActs = (star: boolean, status: Status | undefined, words: boolean): Element[] => [
  act('tag', say('page_tag'), words ? 'word' : '', icon('tag'), words),
  act('note', say('page_note'), words ? 'word' : '', icon('note'), words),
  starAct(star),
  act('later', say('page_later'), status === 'later' ? 'on' : '', icon('later'), false, status === 'later'),
];

const starAct = (on: boolean): Element =>
  act('star', say('page_star'), on ? 'starred' : '', icon('star', on), false, on);

function act(
  name: RowAct,
  label: string,
  look: string,
  sign?: Node,
  word = sign === undefined,
  pressed?: boolean,
): Element {
  return element(
    'button',
    {
      class: `act ${look}`,
      type: 'button',
      'data-act': name,
      title: word ? undefined : label,
      'aria-label': word ? undefined : label,
      'aria-pressed': pressed === undefined ? undefined : String(pressed),
    },
    ...(sign === undefined ? [] : [sign]),
    ...(word ? [label] : []),
  );
}

const statusIcons: Readonly<Record<Status, IconName>> = { later: 'later', reading: 'reading', read: 'read' };

const statusSign = (status: Status | undefined): Element[] =>
  status === undefined ? [] : [element('span', { class: 'status' }, icon(statusIcons[status]), say(`page_${status}`))];

import type { Annotation } from '../../core/annotation.ts';
import { say } from '../../messages/say.ts';
import { actIcon } from '../nodes/act-icon.ts';
import { element } from '../nodes/element.ts';
import { icon } from '../nodes/icon.ts';
import { styleRoot } from '../nodes/style-root.ts';
import type { DrawnRow, RowActs } from './row.ts';
import actsStyle from './row-acts.css?inline';
import { rowButton, starButton } from './row-button.ts';
import type { Saving } from './row-edits.ts';
import { rowEnd, statusSign } from './row-end.ts';

const styled = new WeakSet<ShadowRoot>();

/**
 * Returns what a row shows while it is hovered or focused, and for an edit that is not saved; undefined if it stays as
 * at rest.
 * @param saving the state of the last edit made on the row itself
 */
export function rowActs(row: DrawnRow, saving: Saving | undefined): RowActs | undefined {
  if (!row.active && saving === undefined) return undefined;
  if (!styled.has(row.root)) styleRoot(row.root, actsStyle);
  styled.add(row.root);
  if (saving === 'failed')
    return {
      words: [element('span', { class: 'bad', role: 'status' }, actIcon('alert'), say('page_not_saved'))],
      end: [element('span', { class: 'end' }, rowButton('retry', say('page_retry'), { look: 'text' }))],
    };
  const acts = allActs(row.view.annotation ?? {}, !row.mine);
  const beside = row.mine ? [] : acts.splice(0, 2);
  const retrying = element('span', { class: 'more', role: 'status' }, say('page_retrying'));
  // In running text the acts lie over the page, and what is shown at rest keeps its place in the line.
  const rest = row.inText && row.mine ? [rowEnd(row.view.annotation)] : [];
  return { end: [...rest, ...beside, ...(saving ? [retrying] : []), element('span', { class: 'end acts' }, ...acts)] };
}

/**
 * Returns tag, note, later and star; `words` gives the first two their words. Status and star stand where they stand at
 * rest, so that nothing moves when the acts appear.
 */
const allActs = ({ status, star }: Partial<Annotation>, words: boolean): Element[] => [
  editButton('tag', words),
  editButton('note', words),
  laterButton(status === 'later'),
  ...(status === undefined || status === 'later' ? [] : [statusSign(status)]),
  starButton(star === true),
];

const editButton = (name: 'tag' | 'note', word: boolean): Element =>
  rowButton(name, say(`page_${name}`), {
    look: word ? 'word' : '',
    sign: name === 'tag' ? icon(name) : actIcon(name),
    word,
  });

const laterButton = (on: boolean): Element =>
  rowButton('later', say('page_later'), { look: on ? 'on' : '', sign: icon('later'), word: on, pressed: on });

import type { Annotation } from '../../core/annotation.ts';
import { splitTag, tagHue } from '../../core/tag.ts';
import { say } from '../../messages/say.ts';
import { element } from '../nodes/element.ts';
import { secretText } from '../nodes/secret-text.ts';
import { countMore } from './fit-chips.ts';
import type { RowView } from './row.ts';

/** Returns the user's own words in a row: the chips and the first line of the note. */
export function rowWords({ annotation, version }: RowView, mine: boolean): Node[] {
  if (annotation === undefined || !mine) return [];
  const nodes = chips(annotation);
  const { note, noteVersion } = annotation;
  if (note !== '') nodes.push(noteLine(note));
  if (version !== undefined && noteVersion !== undefined && noteVersion < version)
    nodes.push(laterVersion(version, noteVersion));
  return nodes;
}

/** Returns the chips and, if there are several, the count for those that `fitChips` finds no room for. */
function chips({ tags }: Annotation): Element[] {
  const line = element('span', { class: 'chips' }, ...tags.map(chip));
  const count = element('button', { class: 'count over', type: 'button', 'data-act': 'tag' });
  countMore(count, tags.length - 1);
  return [line, count].slice(0, tags.length);
}

function chip(tag: string, index: number): Element {
  const { parent, leaf } = splitTag(tag);
  const button = element(
    'button',
    { class: 'chip', type: 'button', dir: 'auto', 'data-chip': String(index), 'data-act': 'tag' },
    secretText(leaf, parent === '' ? '' : `${parent}/`),
  );
  button.style.setProperty('--h', String(tagHue(tag)));
  return button;
}

const laterVersion = (now: number, seen: number): Element =>
  element(
    'span',
    { class: 'more', role: 'img', title: say('editor_older', now, seen) },
    secretText(`v${seen} → v${now}`),
  );

function noteLine(note: string): Element {
  const [line = ''] = note.trim().split('\n');
  return element(
    'button',
    { class: 'note', type: 'button', dir: 'auto', 'data-note': '', 'data-act': 'note' },
    secretText(line.trim().slice(0, 300)),
  );
}

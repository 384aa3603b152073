import type { Annotation } from '../../core/annotation.ts';
import { splitTag, tagHue } from '../../core/tag.ts';
import { say } from '../../messages/say.ts';
import { element } from '../nodes/element.ts';
import { secretText } from '../nodes/secret-text.ts';
import { countMore } from './fit-chips.ts';
import { actButton } from './row-button.ts';

/**
 * Returns the user's own words in a row: the chips and the first line of the note.
 * @param mine what the user said of the paper
 * @param version the version of the paper on the page, if its address names one
 */
export function rowWords(mine: Annotation, version: number | undefined): Node[] {
  const nodes = chips(mine);
  const { note, noteVersion } = mine;
  if (note !== '') nodes.push(noteLine(note));
  if (version !== undefined && noteVersion !== undefined && noteVersion < version)
    nodes.push(laterVersion(version, noteVersion));
  return nodes;
}

/** Returns the chips and, if there are several, the count for those that `fitChips` finds no room for. */
function chips({ tags }: Annotation): Element[] {
  const line = element('span', { class: 'chips' }, ...tags.map(chip));
  const count = actButton('tag', 'count over', {});
  countMore(count, tags.length - 1);
  return [line, count].slice(0, tags.length);
}

function chip(tag: string, index: number): Element {
  const { parent, leaf } = splitTag(tag);
  const text = secretText(leaf, parent === '' ? '' : `${parent}/`);
  const button = actButton('tag', 'chip', { dir: 'auto', 'data-chip': String(index) }, text);
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
  return actButton('note', 'note', { dir: 'auto', 'data-note': '' }, secretText(line.trim().slice(0, 300)));
}

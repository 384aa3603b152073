import { type PaperId, parsePaperId } from '../../core/ids/paper-id.ts';
import { collapseSpaces } from '../read/shown-text.ts';

/** What a page says of one work in a ContextObject. */
export interface ContextObject {
  ids: readonly PaperId[];
  title: string;
}

/** Selector of ContextObjects: https://web.archive.org/web/2017/http://ocoins.info/ */
export const contextObjects = 'span.Z3988[title]';

/**
 * Reads a ContextObject in a span (COinS), as Wikipedia and reference managers write it beside a reference.
 * @returns its ids, perhaps none, and the title of the article, else of the chapter or book; empty if it has none
 */
export function readContextObject(span: Element): ContextObject {
  const said = new URLSearchParams(span.getAttribute('title') ?? '');
  const titles = ['rft.atitle', 'rft.btitle', 'rft.title'].map((name) => collapseSpaces(said.get(name) ?? ''));
  return {
    ids: said.getAll('rft_id').flatMap((id) => parsePaperId(id.replace(/^info:(\w+)\//i, '$1:')) ?? []),
    title: titles.find((title) => title !== '') ?? '',
  };
}

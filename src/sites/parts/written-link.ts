import { type IdReader, readId } from '../../core/ids/versioned-id.ts';
import { shownText } from '../read/shown-text.ts';

/**
 * Returns the link of an entry that shows the id to which it leads, as `https://doi.org/10.1093/…` is shown among its facts. Other
 * links in it lead to papers that it mentions. Returns null if there is none, or if there are several papers, because it is then
 * unknown of which of them the entry is.
 */
export function writtenLink(entry: Element, links: string, read: IdReader): Element | null {
  const idOf = (text: string): string | undefined => readId(text, [read])?.id;
  const written = [...entry.querySelectorAll<HTMLAnchorElement>(links)].filter((link) => {
    const id = idOf(link.href);
    return id !== undefined && id === idOf(shownText(link));
  });
  const [first, ...others] = written;
  return first !== undefined && others.every(({ href }) => idOf(href) === idOf(first.href)) ? first : null;
}

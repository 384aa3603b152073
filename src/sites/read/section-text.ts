import { readableText } from './arxiv-text.ts';
import { shownText } from './shown-text.ts';

/** Returns the first text under the first heading in `root` whose words `heading` matches; empty if there is none. */
export function sectionText(root: Element, heading: RegExp): string {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  let next = headings.find((each) => heading.test(shownText(each)))?.nextElementSibling;
  // Some pages write a paragraph inside a paragraph; a browser makes an empty one and a second of it.
  while (next && readableText(next) === '') next = next.nextElementSibling;
  return readableText(next);
}

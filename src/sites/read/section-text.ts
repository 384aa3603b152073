import { readableText } from './arxiv-text.ts';
import { shownText } from './shown-text.ts';

/** The first text under the first heading in `root` whose words `heading` matches; empty where there is none. */
export function sectionText(root: Element, heading: RegExp): string {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  let next = headings.find((each) => heading.test(shownText(each)))?.nextElementSibling;
  // A paragraph in a paragraph, as some pages write it, is an empty one and a second.
  while (next && readableText(next) === '') next = next.nextElementSibling;
  return readableText(next);
}

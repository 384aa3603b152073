import { normalAddress } from '../../core/ids/schemes/url/normal-address.ts';
import { normalWords } from '../../core/text/normal-form.ts';
import { readMetas } from './metas.ts';
import { namesPaper } from './page-ids.ts';
import { type PageTitles, pageTitles } from './page-titles.ts';
import { shownText } from './shown-text.ts';

const headings = 'h1, h2, h3, [itemprop~="headline"], [itemprop~="name"], [class*="title"]';
/** Where words that are a title are no heading. */
const besides = 'a, nav, button, script, style, template, noscript, select, textarea, title, svg';

interface Seen {
  /** The titles that the metadata had, and at which address it had them first. */
  titles: string;
  address: string;
  /** The element that said a title last, and at which address. */
  heading?: Element;
  at?: string;
}

const known = new WeakMap<Document, Seen>();

/**
 * Returns the element that shows the title of the page's own paper: the heading most similar to the title in the
 * metadata, else any other element that says it, else the page's first heading. Of headings alike, the highest that can
 * be seen. The name and the sections of a site are headings too.
 *
 * An element that said the title stays the heading while address and metadata are the same: translators change its
 * words. Null if no element says the title and the page changed its address in place: then the metadata may be that of
 * the paper before.
 */
export function pageHeading(document: Document): Element | null {
  const titles = pageTitles(document);
  const before = seenBefore(document, JSON.stringify(titles.cited));
  const { href } = document.location;
  const kept = before.at === href && before.heading?.isConnected ? before.heading : null;
  const heading = titledHeading(document, titles) ?? kept ?? titledElement(document, titles);
  known.set(document, heading === null ? before : { ...before, heading, at: href });
  const isHere = normalAddress(before.address) === normalAddress(href);
  return (
    heading ?? (isHere || titles.cited.length === 0 || isCurrent(document, titles) ? firstHeading(document) : null)
  );
}

/**
 * Returns what is known of a document with these titles. Metadata that came with the page belongs to its first address.
 */
function seenBefore(document: Document, titles: string): Seen {
  const before = known.get(document);
  if (before?.titles === titles) return before;
  const [loaded] = document.defaultView?.performance.getEntriesByType('navigation') ?? [];
  return { titles, address: (before === undefined && loaded?.name) || document.location.href };
}

/**
 * Returns the title of the page's own paper: that in the metadata which its heading shows, else the heading's words.
 */
export function pageTitle(document: Document, heading: Element): string {
  const { cited, shared } = pageTitles(document);
  const words = wordsOf(shownText(heading));
  const titles = cited.flat();
  const shown = titles.filter((title) => likeness(wordsOf(title), words) > 0.5);
  const best = shown.toSorted((a, b) => likeness(wordsOf(b), words) - likeness(wordsOf(a), words));
  return best[0] ?? titles[0] ?? ((heading === document.body ? shared[0] : shownText(heading)) || (shared[0] ?? ''));
}

/** Returns the heading that is most like a title of the first group of titles that any heading is like. */
function titledHeading({ body }: Document, { cited, shared }: PageTitles): Element | null {
  const all = [...body.querySelectorAll(headings)].map((heading) => ({ heading, words: wordsOf(shownText(heading)) }));
  for (const titles of cited.length > 0 ? cited : [shared]) {
    const sought = titles.map(wordsOf);
    const ranked = all.map(({ heading, words }) => ({
      heading,
      like: Math.max(...sought.map((title) => likeness(title, words))),
    }));
    const alike = ranked
      .filter(({ like }) => like > 0.5)
      .toSorted((a, b) => b.like - a.like || Number(isFirst(b)) - Number(isFirst(a)));
    const [best] = alike.length > 1 ? [...alike.filter(({ heading }) => isSeen(heading)), ...alike] : alike;
    if (best !== undefined) return best.heading;
  }
  return null;
}

/** Whether a heading is of the first level; a title in a box beside the article is of a lower one. */
const isFirst = ({ heading }: { heading: Element }): boolean => heading.localName === 'h1';

/** Returns the innermost element outside links that says a title of the metadata, and little else. */
function titledElement({ body }: Document, { cited, shared }: PageTitles): Element | null {
  const titles = cited.length > 0 ? cited.flat() : shared;
  const sought = titles.map(wordsOf);
  const lengths = titles.map(({ length }) => length);
  const [shortest, longest] = [Math.min(...lengths) / 2, Math.max(...lengths) * 3];
  const says = (element: Element): boolean => {
    const words = wordsOf(shownText(element));
    return sought.some((title) => likeness(title, words) > 0.8) && isSeen(element);
  };
  const within = (element: Element): Element | null => {
    const length = element.textContent?.length ?? 0;
    if (length < shortest || element.matches(besides)) return null;
    for (const child of element.children) {
      const found = within(child);
      if (found !== null) return found;
    }
    return length < longest && says(element) ? element : null;
  };
  return titles.length === 0 ? null : within(body);
}

/** Returns the page's first heading. A page without one has its row at its end, if it names a paper. */
const firstHeading = (document: Document): Element | null =>
  document.querySelector('main h1, article h1') ??
  document.querySelector('h1') ??
  (namesPaper(document) ? (document.querySelector('h2') ?? document.body) : null);

/**
 * Whether metadata whose title no element says is about what the page shows now: the tab has the title, or it names the
 * address.
 */
function isCurrent(document: Document, { cited, shared }: PageTitles): boolean {
  const said = shared.map(wordsOf);
  const isInTab = cited.flat().some((title) => said.some((other) => likeness(wordsOf(title), other) > 0.5));
  return isInTab || namesItsAddress(document);
}

function namesItsAddress(document: Document): boolean {
  const metas = readMetas(document);
  const named = ['og.url', 'citation_public_url', 'citation_abstract_html_url', 'citation_fulltext_html_url'];
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  const addresses = [canonical, ...named.flatMap((name) => metas.get(name) ?? [])];
  const here = normalAddress(document.location.href);
  return here !== undefined && addresses.some((address) => normalAddress(address) === here);
}

/**
 * Whether an element can be seen. Words for screen readers alone have a box of one pixel; in a document that no browser
 * lays out, every box is empty.
 */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isTiny = Math.min(width, height) <= 1 && Math.max(width, height) > 0;
  return (
    !isTiny && element.closest('[hidden]') === null && (element.checkVisibility?.({ visibilityProperty: true }) ?? true)
  );
}

/** The words of a text, and all of them together: spaces may stand anywhere in a formula. */
const wordsOf = (text: string): { words: Set<string>; whole: string } => {
  const words = normalWords(text);
  return { words: new Set(words), whole: words.join('') };
};

type Words = ReturnType<typeof wordsOf>;

/**
 * Returns a similarity from 0 (no word in common) to 1 (the same words, or the same letters). Source: L. R. Dice,
 * Ecology 26 (1945), https://doi.org/10.2307/1932409
 */
const likeness = (one: Words, other: Words): number =>
  one.whole === other.whole && one.whole !== ''
    ? 1
    : (2 * [...one.words].filter((word) => other.words.has(word)).length) / (one.words.size + other.words.size || 1);

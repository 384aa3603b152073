import { decoded, parseAddress } from '../../address.ts';

const shape = /^10\.\d{4,9}\/[-._;()/:<>a-z0-9[\]+#&]+$/;

/** `<0130:DNF>` with question marks: as an address, such a DOI would end before what tells the papers of a volume apart. */
const broken = /\?\w+:/;

/** The same cut at its `<`, as whoever makes links of addresses in a text does: an ISSN, a year and a volume alone. */
const stem = /\/(?:\(sici\))?\d{4}-\d{3}[\dx]\((?:19|20)\d{2,6}(?:\/\d+)?\)\d+(?::\d+(?:\/\d+)?)?$/;

/**
 * What stands behind a DOI where it was cut out of an address, of markup or of a page's text. A DOI may hold `<`, `>` and
 * `#` itself, as `10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1`.
 */
const behind = /["“”]|<\/|<[a-z]+\/?>|\?[a-z_][\w.-]*=|#[a-z]/i;
const closing: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  [')', '('],
  [']', '['],
  ['>', '<'],
]);

/**
 * The DOI in an address of doi.org or an identifier, in small letters: DOIs are compared without case.
 * Forms: https://www.crossref.org/blog/dois-and-matching-regular-expressions/
 * @returns undefined where `text` is none
 */
export function doiIn(text: string): string | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:dx\.|www\.)?doi\.org$/.test(address.host)) return undefined;
  if (broken.test(text)) return undefined;
  const value = address === undefined ? decoded(withoutPrefix(text)) : withoutPrefix(address.path.slice(1));
  const doi = withoutTail(unescaped(value).split(behind, 1)[0] ?? '').toLowerCase();
  return shape.test(doi) && !stem.test(doi) ? doi : undefined;
}

/** An old DOI has `<` and `>`, which pages escape, some of them twice. */
const unescaped = (text: string): string =>
  text.replace(/&(?:amp;)*(lt|gt);/gi, (_, name: string) => (name.toLowerCase() === 'lt' ? '<' : '>'));

/** A DOI without the words in front of it, which people and programs write twice: `doi:https://doi.org/10.…`. */
const withoutPrefix = (text: string): string =>
  text
    .replace(/^(?:(?:doi:|info:doi\/|https?:\/\/(?:dx\.|www\.)?doi\.org\/)\s*)+/i, '')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+$/, '');

/** Punctuation of the sentence around a DOI is no part of it; a bracket is, where it was opened inside. */
function withoutTail(doi: string): string {
  let end = doi.length;
  const spare = new Map([...closing].map(([close, open]) => [close, count(doi, close) - count(doi, open)]));
  while (end > 0) {
    const last = doi[end - 1] ?? '';
    const more = spare.get(last) ?? 0;
    if (more > 0) spare.set(last, more - 1);
    else if (!`.,;:/?#'’*`.includes(last) || /;2-#$/.test(doi.slice(0, end))) break;
    end -= 1;
  }
  return doi.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

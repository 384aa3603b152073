import { type PaperId, parsePaperId, schemeOf } from '../../core/ids/paper-id.ts';

/**
 * The types that are a paper. A `BlogPosting` or `NewsArticle` is at most about one. Source: https://schema.org/Article
 */
const kinds: ReadonlySet<unknown> = new Set([
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'Article',
  'Report',
  'Thesis',
]);

/**
 * Returns the ids of the one paper that a page describes in schema.org's terms (JSON-LD), at most one of each scheme;
 * none if the page describes several.
 */
export function linkedData(document: Document): PaperId[] {
  const found = new Map<string, PaperId>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const id of things(parsed(script.textContent ?? ''))
      .filter(isPaper)
      .flatMap(idsOf)) {
      const known = found.get(schemeOf(id));
      if (known !== undefined && known !== id) return [];
      found.set(schemeOf(id), id);
    }
  }
  return [...found.values()];
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/**
 * Returns the things that a page describes: one thing, a list, or a graph. Things that contain it or that it cites are
 * left out.
 */
const things = (value: unknown): Thing[] =>
  list(value)
    .filter(isThing)
    .flatMap((thing) => [
      thing,
      ...list(thing['@graph']).filter(isThing),
      ...list(thing['mainEntity']).filter(isThing),
    ]);

const isPaper = (thing: Thing): boolean => list(thing['@type']).some((kind) => kinds.has(kind));

const idsOf = (thing: Thing): PaperId[] =>
  ['doi', 'identifier', 'sameAs', '@id', 'url']
    .flatMap((name) => list(thing[name]))
    .flatMap((value) => (isThing(value) ? [value['value'], value['@id']] : [value]))
    // A bare number does not name its scheme.
    .flatMap((value) => (typeof value === 'string' && /[:/]/.test(value) ? (parsePaperId(value) ?? []) : []));

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

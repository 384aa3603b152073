import { type PaperId, parsePaperId, schemeOf } from '../../core/ids/paper-id.ts';
import { withoutEntities } from './without-entities.ts';

/**
 * The types that are a paper. A `BlogPosting` or `NewsArticle` is at most about one. Source: https://schema.org/Article
 */
const kinds: ReadonlySet<unknown> = new Set([
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'Article',
  'Report',
  'Thesis',
  'Chapter',
]);

/** A thing that a page describes; the names of its fields are without the address of the vocabulary. */
export type Thing = Readonly<Record<string, unknown>>;

/** The one paper that a page describes in schema.org's terms (JSON-LD). */
export interface LinkedPaper {
  /** At most one of each scheme. */
  ids: PaperId[];
  /** What the page says of it; undefined if that may be about several papers. */
  thing: Thing | undefined;
}

/** Returns the paper that a page describes; neither ids nor a thing if the page describes several. */
export function linkedPaper(document: Document): LinkedPaper {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')];
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? ''))).filter(isPaper);
  const found = new Map<string, PaperId>();
  for (const id of things.flatMap(idsOf)) {
    if ((found.get(schemeOf(id)) ?? id) !== id) return { ids: [], thing: undefined };
    found.set(schemeOf(id), id);
  }
  const thing = things.length > 1 ? things.find((one) => idsOf(one).length > 0) : things[0];
  return { ids: [...found.values()], thing };
}

/** Returns the values of a field: those of a list, or the one. */
export const valuesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Returns `value` as a thing; undefined if it is none. */
export const thingIn = (value: unknown): Thing | undefined =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, field]) => [bareName(name), field]))
    : undefined;

/**
 * Returns the things that a page describes: one thing, a list, or a graph. Things that contain it or that it cites are
 * left out.
 */
const thingsIn = (value: unknown): Thing[] =>
  valuesOf(value).flatMap((one) => {
    const thing = thingIn(one);
    return thing === undefined
      ? []
      : [thing, ...thingsIn(thing['@graph'] ?? []), ...thingsIn(thing['mainEntity'] ?? [])];
  });

/** `http://schema.org/Thesis`, `schema:Thesis` and `Thesis` are one. */
const bareName = (name: string): string => name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');

const isPaper = (thing: Thing): boolean =>
  valuesOf(thing['@type'] ?? thing['type']).some((kind) => typeof kind === 'string' && kinds.has(bareName(kind)));

const idsOf = (thing: Thing): PaperId[] =>
  ['doi', 'identifier', 'sameAs', '@id', 'url'].flatMap((name) => valuesOf(thing[name])).flatMap(idIn);

/** A bare number names a paper only beside the name of its scheme. */
function idIn(value: unknown): PaperId[] {
  if (typeof value === 'string') return /[:/]/.test(value) ? [parsePaperId(value) ?? []].flat() : [];
  const { propertyID, name, value: number, url, ...rest } = thingIn(value) ?? {};
  const scheme = propertyID ?? name;
  const isNumber = typeof scheme === 'string' && (typeof number === 'string' || typeof number === 'number');
  const schemed = isNumber && /^(?:arxiv|pmid|pmcid)$/i.test(scheme) ? [`${scheme}:${number}`] : [];
  return [...schemed, number, rest['@value'], url, rest['@id']]
    .filter((one) => typeof one === 'string')
    .flatMap(idIn)
    .slice(0, 1);
}

function parsed(json: string): unknown {
  for (const text of [json, withoutWrapping(json), withoutWrapping(withoutEntities(json))]) {
    try {
      return JSON.parse(text);
    } catch {
      // Publishers write what browsers do not read; the next form may be readable.
    }
  }
  return undefined;
}

/**
 * Returns the data alone, without the comment or CDATA section around it, a semicolon or commas at an end, and line
 * ends in its texts.
 */
const withoutWrapping = (json: string): string =>
  json
    .replace(/^[\s/*\ufeff]*(?:<!(?:\[CDATA\[|--))?[\s/*]*/, '')
    .replace(/[\s/*;]*(?:(?:\]\]|--)>)?[\s/*;]*$/, '')
    // A line end inside a text makes the data unreadable.
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1');

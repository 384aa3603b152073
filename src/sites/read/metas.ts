import { collapseSpaces } from './shown-text.ts';
import { withoutEntities } from './without-entities.ts';

/** The contents of a page's metadata by name. */
export type Metas = ReadonlyMap<string, string[]>;

/**
 * Returns the contents of a page's metadata by name, without empty ones. A name is in lower case and with a full stop
 * in place of a colon: `dc.title` for `DC.Title` and `dc:title`, `og.title` for `og:title`. An element may have several
 * names.
 */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = collapseSpaces(withoutEntities(meta.getAttribute('content') ?? ''));
    const names = ['name', 'property', 'itemprop'].map((attribute) => meta.getAttribute(attribute) ?? '').join(' ');
    for (const name of new Set(names.toLowerCase().replaceAll(':', '.').split(/\s+/)))
      if (name !== '' && content !== '') metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
}

/** Returns the contents under the first of `names` that the metadata has; empty if it has none of them. */
export const contentsOf = (metas: Metas, names: readonly string[]): string[] =>
  metas.get(names.find((name) => metas.has(name)) ?? '') ?? [];

import { type PaperId, parsePaperId, parseVersionedId } from '../../core/ids/paper-id.ts';
import { shownDate } from '../../core/text/shown-date.ts';
import { defineFacts, type Facts } from '../site.ts';
import { metaOf, readableText } from './arxiv-text.ts';
import { latexmlFacts } from './latexml.ts';
import { shownText } from './shown-text.ts';

/** Facts that arXiv shows of papers. Its pages carry no further data. */
export const arxivFacts = defineFacts({
  site: 'arxiv',
  surfaces: { list: listFacts, search: searchFacts, abs: absFacts, html: latexmlFacts },
});

/** Reads an entry of a listing. Only `new` and catch-up show the abstract. */
function listFacts(dt: Element): Facts {
  const meta = metaOf(dt);
  return {
    ...authorsIn(meta?.querySelector('.list-authors')),
    abstract: readableText(meta?.querySelector('.meta > p')),
    venue: readableText(meta?.querySelector('.list-journal-ref'), '.descriptor'),
  };
}

/** Reads a search result. It has each abstract twice, cut and whole. */
function searchFacts(result: Element): Facts {
  const lines = [...result.querySelectorAll('p')].map(shownText);
  const labelled = (label: string): string | undefined =>
    lines.find((line) => line.startsWith(label))?.slice(label.length);
  const abstract = result.querySelector('.abstract-full') ?? result.querySelector('.abstract');
  return {
    ...authorsIn(result.querySelector('.authors')),
    aliases: printed(result, '.tag'),
    abstract: readableText(abstract, 'a:not([href])'),
    date: submitted(labelled('Submitted')),
    venue: labelled('Journal ref:'),
  };
}

/** Reads the page of one paper. The date is that of its first version. */
function absFacts(abs: Element): Facts {
  const shownVersion = abs.querySelector('.arxividv a');
  const version = shownVersion === null ? undefined : parseVersionedId(shownText(shownVersion))?.version;
  const rows = [...abs.querySelectorAll('tr')];
  const journal = rows.find((row) => shownText(row).startsWith('Journal reference:'));
  return {
    ...authorsIn(abs.querySelector('.authors')),
    ...(version === undefined ? {} : { version }),
    aliases: printed(abs, 'td.doi'),
    abstract: readableText(abs.querySelector('blockquote.abstract'), '.descriptor'),
    date: submitted(/Submitted on (.*)/.exec(shownText(abs.querySelector('.dateline')))?.[1]),
    venue: shownText(journal).replace('Journal reference:', ''),
  };
}

/** Reads names in order; a long list ends in `et al. (23 additional authors not shown)`. */
function authorsIn(element: Element | null | undefined): Facts {
  const names = [...(element?.querySelectorAll('a') ?? [])].map(shownText);
  const rest = names.findIndex((name) => name.startsWith('et al.'));
  if (rest < 0) return { authors: names };
  const more = Number(/\((\d+)/.exec(names[rest] ?? '')?.[1] ?? 0);
  return { authors: names.filter((_, at) => at !== rest), authorCount: rest + more };
}

/**
 * Returns the first day in a line such as `11 December, 2025; v1 submitted 3 November, 2025; originally announced …`.
 */
function submitted(line: string | undefined): string | undefined {
  const first = /v1 submitted ([^;]+)/.exec(line ?? '')?.[1] ?? line;
  return shownDate(/^\s*\d{1,2} [a-z]+,? \d{4}/i.exec(first ?? '')?.[0] ?? '', '');
}

/**
 * Returns the DOI under which a publisher printed the paper, from the field that its authors filled in. arXiv also
 * turns addresses in comments and abstracts into links; those may lead to companions, data or other papers.
 */
function printed(block: Element, field: string): PaperId[] {
  const links = [...block.querySelectorAll<HTMLAnchorElement>(`${field} > a[href*="doi.org/"]`)];
  const ids = new Set(links.flatMap(({ href }) => parsePaperId(href) ?? []));
  // Several DOIs are of parts, errata or editions, and the page does not say which of them is this text.
  return ids.size === 1 ? [...ids] : [];
}

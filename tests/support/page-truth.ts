import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePaperId } from '../../src/core/ids/paper-id.ts';

/** A paper that a page is known to list. A fact that is null or absent is not on the page. */
export interface TruePaper {
  id: string;
  title: string;
  authors?: string[];
  author_count?: number | null;
  author_count_shown?: boolean;
  abstract_present?: boolean;
  date?: string | null;
  venue?: string | null;
  comments?: number | null;
  upvotes?: number | null;
  organization?: string | null;
  /** Other ids of the same paper that the page proves. */
  also?: string | null;
  doi?: string | null;
}

/** The known truth about a page. */
export interface PageTruth {
  /** The address of the page; empty if it is unknown. */
  url: string;
  /** In the order of the page, under ids without versions. */
  papers: TruePaper[];
  /** Titles of papers that the page lists under an unknown id: they may be found or not. */
  unsure: string[];
}

const project = path.resolve(import.meta.dirname, '../..');

/** The pages that belong to the project. */
export const samplePages = path.join(project, 'tests/pages');
/** Captures of real pages, which we may not distribute; the folder may be absent. */
export const sharedPages = path.resolve(project, '../shared/pages');

/** Returns every page under `root`, as its path without `.html`, sorted. */
export function pageNames(root: string): string[] {
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length).split(path.sep).join('/'))
    .sort();
}

/** Returns the text of a page in the encoding that it names, as a browser reads it. */
export function pageText(file: string): string {
  const bytes = readFileSync(file);
  const encoding = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
  return new TextDecoder(encoding).decode(bytes);
}

/** Returns the known truth about the page `name` under `root`; without papers if there is none. */
export function truthOf(root: string, name: string): PageTruth {
  const truth = path.join(root, `${name}.json`);
  const known: unknown = existsSync(truth) ? JSON.parse(readFileSync(truth, 'utf8')) : {};
  const written = isWritten(known) ? known : { url: null, papers: [] };
  const html = pageText(path.join(root, `${name}.html`));
  const papers = written.papers.filter(({ is_paper_link }) => is_paper_link !== false);
  const url = addressOf(written.url ?? addresses.get(name) ?? saidIn(html) ?? '');
  return {
    url,
    papers: papers.flatMap((paper) => {
      const id = paper.id === null ? undefined : (doiInProceedings(paper.id, url) ?? canonical(paper.id, paper.href));
      return id === undefined ? [] : [{ ...shownOf(paper), id }];
    }),
    unsure: papers.filter(({ id }) => id === null).map(({ title }) => title),
  };
}

interface Written {
  url: string | null;
  papers: WrittenPaper[];
}

interface WrittenPaper extends Omit<TruePaper, 'id'> {
  id: string | null;
  href?: string | null;
  is_paper_link?: boolean;
  /** False if running text links to a paper and shows no more of it. */
  title_on_page?: boolean;
  /** If running text links to a paper: the words of that link. */
  link_text?: string;
}

/** A paper in running text shows only the words of its link. */
const shownOf = (paper: WrittenPaper): Omit<TruePaper, 'id'> => {
  if (paper.title_on_page === undefined && paper.link_text === undefined) return paper;
  return { title: paper.title_on_page === false ? '' : paper.title };
};

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && 'papers' in value && Array.isArray(value.papers) && 'url' in value;

/** Captures of 2009 do not give their address; these are the addresses of such pages today. */
const addresses: ReadonlyMap<string, string> = new Map([
  ['nature/search-2009', 'https://www.nature.com/search?q=freeze'],
  ['plos/results-2009', 'https://journals.plos.org/plosone/search?q=freeze'],
  ['pubmed/abstract-2009', 'https://pubmed.ncbi.nlm.nih.gov/15940349/'],
]);

/** A url may be followed by a remark, may contain spaces in its query, and may be older than TLS. */
const addressOf = (url: string): string =>
  url
    .replace(/ \(.*$/, '')
    .replaceAll(' ', '+')
    .replace(/^http:/, 'https:');

/** Returns the address that a page gives as its own. */
const saidIn = (html: string): string | undefined =>
  [/<link rel="canonical" href="(https?:[^"]+)"/, /<meta property="og:url" content="(https?:[^"]+)"/]
    .map((place) => place.exec(html)?.[1])
    .find((url) => url !== undefined);

/** An id has no version, and a DOI is in lower case. A story of Hacker News is the paper to which it links. */
function canonical(id: string, href: string | null | undefined): string | undefined {
  if (id.startsWith('hn:')) return parsePaperId(href ?? '');
  if (id.startsWith('doi:')) return id.toLowerCase();
  return id.replace(/^(arxiv:.*)v\d+$/, '$1');
}

/**
 * Returns the DOI of a contribution to Proceedings of Science that is written as `PoS(LATTICE 2013)503`. The text has
 * the name of the conference, the DOI its number, which only the page's address gives.
 */
function doiInProceedings(id: string, url: string): string | undefined {
  const contribution = /^PoS\(.+\)(\d+)$/.exec(id)?.[1];
  const conference = /^https:\/\/pos\.sissa\.it\/.*[?&]confid=(\d+)/.exec(url)?.[1];
  if (contribution === undefined || conference === undefined) return undefined;
  return `doi:10.22323/1.${conference.padStart(3, '0')}.${contribution.padStart(4, '0')}`;
}

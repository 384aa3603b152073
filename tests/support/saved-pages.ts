import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A saved page with what is known to be on it. */
export interface SavedPage {
  /** `arxiv/list-new`, or `shared/rebuilt/arxiv/list-new`, for the names of tests. */
  name: string;
  /** Where it is served. */
  url: string;
  html: string;
  /** In the order of the page, without versions. */
  papers: Array<{ id: string; title: string }>;
}

const project = path.resolve(import.meta.dirname, '../..');

/** The pages that belong to the project. */
export const ownPages = path.join(project, 'tests/pages');
/** Captures of real pages that are not ours to ship; the folder may be absent. */
export const sharedPages = path.join(project, '../shared/pages');

const sharedFolders = ['huggingface', 'arxiv', 'rebuilt/huggingface', 'rebuilt/arxiv'];

/** Every page of Hugging Face and arXiv that can be had here, our own first. */
export function savedPages(): SavedPage[] {
  const shared = sharedFolders.flatMap((folder) => inFolder(sharedPages, folder));
  return [...inFolder(ownPages, ''), ...shared.map((page) => ({ ...page, name: `shared/${page.name}` }))];
}

/** Our own pages that list several papers, each once, and do not change by themselves. */
export const listings = (): SavedPage[] =>
  inFolder(ownPages, '').filter(
    ({ name, papers }) =>
      !/hydrate|spa$/.test(name) && papers.length >= 3 && new Set(papers.map(({ id }) => id)).size === papers.length,
  );

/** The page `name` of our own, `arxiv/list-new`. */
export function ownPage(name: string): SavedPage {
  const page = inFolder(ownPages, '').find((one) => one.name === name);
  if (page === undefined) throw new Error(`There is no page tests/pages/${name}.html.`);
  return page;
}

function inFolder(root: string, folder: string): SavedPage[] {
  const top = path.join(root, folder);
  if (!existsSync(top)) return [];
  const files = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().flatMap((file) => readPage(root, path.join(folder, file)));
}

function readPage(root: string, file: string): SavedPage[] {
  const html = path.join(root, file);
  const known: unknown = JSON.parse(readFileSync(html.replace(/html$/, 'json'), 'utf8'));
  if (!isKnown(known)) return [];
  // A capture's url may be followed by a remark, and two are of the time before TLS.
  const url = known.url.split(' ')[0]?.replace(/^http:/, 'https:') ?? '';
  const papers = known.papers
    .filter((paper) => paper.id !== null)
    .map(({ id, title }) => ({ id: String(id).replace(/^(arxiv:.*)v\d+$/, '$1'), title }));
  const name = file
    .split(path.sep)
    .join('/')
    .replace(/\.html$/, '');
  return [{ name, url, html: readFileSync(html, 'utf8'), papers }];
}

interface Known {
  url: string;
  papers: Array<{ id: string | null; title: string }>;
}

const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && 'url' in value && 'papers' in value && Array.isArray(value.papers);

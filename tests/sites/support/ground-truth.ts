import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a page is known to list. A fact that is null or absent is not on the page. */
export interface TruePaper {
  id: string;
  title: string;
  authors?: string[];
  author_count?: number | null;
  author_count_shown?: boolean;
  abstract_present?: boolean;
  date?: string | null;
  comments?: number | null;
  upvotes?: number | null;
  organization?: string | null;
}

export interface TruePage {
  /** For tables: `rebuilt/huggingface/week-2026`. */
  name: string;
  html: string;
  url: string;
  papers: TruePaper[];
}

const sites = ['huggingface', 'arxiv'];
const root = path.resolve(import.meta.dirname, '../../..');
const ours = path.join(root, 'tests/pages');
const captures = path.resolve(root, '../shared/pages');

/** Our own pages, and the saved and rebuilt ones where that folder is beside the project. */
export const truePages: TruePage[] = [
  ...pagesIn(ours, sites),
  ...pagesIn(captures, sites),
  ...pagesIn(path.join(captures, 'rebuilt'), sites),
];

/** Saved pages of sites that the extension does not run on. */
export const foreignPages: TruePage[] = existsSync(captures)
  ? pagesIn(captures, readdirSync(captures)).filter(({ name }) => !sites.some((site) => name.includes(`/${site}/`)))
  : [];

function pagesIn(folder: string, names: string[]): TruePage[] {
  return names.flatMap((name) => {
    const inside = path.join(folder, name);
    if (!existsSync(inside) || name.includes('.')) return [];
    return readdirSync(inside)
      .filter((file) => file.endsWith('.html'))
      .map((file) => pageOf(path.join(inside, file)));
  });
}

function pageOf(html: string): TruePage {
  const truth = JSON.parse(readFileSync(html.replace(/\.html$/, '.json'), 'utf8'));
  const name = path.relative(html.startsWith(ours) ? path.dirname(ours) : path.dirname(captures), html);
  return {
    name: `${html.startsWith(ours) ? 'tests' : 'shared'}/${name.replace(/\.html$/, '')}`,
    html,
    url: String(truth.url).split(' ')[0] ?? '',
    papers: truth.papers,
  };
}

import type { Judgement } from './judge-cards.ts';

/** The result of one page. */
export interface PageResult extends Judgement {
  /** The id of the site whose description was tried. */
  site: string;
  page: string;
}

type Line = readonly [site: string, page: string, expected: string, found: string, wrong: string];

/** Returns the totals of all pages. */
export const totals = (results: readonly PageResult[]): { expected: number; found: number; wrong: number } => ({
  expected: results.reduce((sum, { expected }) => sum + expected, 0),
  found: results.reduce((sum, { found }) => sum + found, 0),
  wrong: results.reduce((sum, { wrong }) => sum + wrong.length, 0),
});

/** Returns one table of all pages, sorted by site and page, with totals below it. */
export function resultsTable(results: readonly PageResult[]): string {
  const sorted = results.toSorted((a, b) => a.site.localeCompare(b.site) || a.page.localeCompare(b.page));
  const all = totals(results);
  const lines: Line[] = [
    ['site', 'page', 'expected', 'found', 'wrong'],
    ...sorted.map(
      ({ site, page, expected, found, wrong }): Line => [site, page, `${expected}`, `${found}`, `${wrong.length}`],
    ),
    [
      `${new Set(results.map(({ site }) => site)).size} sites`,
      `${results.length} pages`,
      `${all.expected}`,
      `${all.found}`,
      `${all.wrong}`,
    ],
  ];
  const [siteWidth, pageWidth] = [0, 1].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const rows = lines.map(([site, page, ...counts]) =>
    [site.padEnd(siteWidth ?? 0), page.padEnd(pageWidth ?? 0), ...counts.map((count) => count.padStart(8))].join('  '),
  );
  const rule = '-'.repeat(rows[0]?.length ?? 0);
  return [
    ...rows.toSpliced(-1, 0, rule).toSpliced(1, 0, rule),
    `Found: ${all.expected === 0 ? '-' : ((100 * all.found) / all.expected).toFixed(2)} % of the papers listed`,
    `Wrong identities: ${all.wrong}`,
  ].join('\n');
}

import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src/sites/find/card.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { findPapers } from '../../src/sites/find/find-papers.ts';
import { siteFor, sites } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { seed } from '../support/seed.ts';
import { type TruePage, truePages } from './support/ground-truth.ts';
import { type Judgement, judgeCards } from './support/judge-cards.ts';
import { mutations } from './support/mutate.ts';
import { closePage, documentOf } from './support/open-page.ts';
import { seededRandom } from './support/seeded-random.ts';

const count = 200;
const kinds = Object.keys(mutations);

/** One page after its markup changed. */
interface Mutant {
  name: string;
  kinds: string[];
  /** Mutations that found nothing to change in it. */
  without: string[];
  /** With the site's own surfaces alone. */
  byCards: Judgement;
  /** With links as well, if no card matches, as the extension does it. */
  withLinks: Judgement;
}

/** Lists that are in the page as it is served. */
const isList = ({ html, papers }: TruePage): boolean => papers.length >= 3 && !/async\.html$/.test(html);
const size = ({ html }: TruePage): number => statSync(html).size;

/** The three smallest lists of every site: a mutation does the same to twenty papers as to two hundred. */
const lists = sites.flatMap((site) => {
  const own = truePages.filter((page) => siteFor(page.url) === site && isList(page));
  return own.sort((a, b) => size(a) - size(b)).slice(0, 3);
});

/**
 * Returns the mutant `at`, always the same one for a seed. Each kind of mutation comes to each page in turn, others
 * join it now and then.
 */
async function mutant(at: number): Promise<Mutant> {
  const page = lists[at % lists.length];
  const site = siteFor(page?.url ?? '');
  if (page === undefined || site === undefined) throw new Error('There are no lists');
  const random = seededRandom(seed * count + at);
  const document = documentOf(readFileSync(page.html, 'utf8'), page.url);
  const turn = (at + Math.floor(at / lists.length)) % kinds.length;
  const chosen = kinds.filter((_, index) => index === turn || random.chance(0.15));
  const without = chosen.filter((kind) => {
    const before = document.documentElement.outerHTML;
    const cards = findCards(site, document).map(({ element, title }) => ({ element, title }));
    mutations[kind]?.({ document, cards }, random);
    return document.documentElement.outerHTML === before;
  });
  const judgements = judged(page, site, document);
  await closePage(document);
  return { name: `${at}: ${page.name}, ${chosen.join(', ')}`, kinds: chosen, without, ...judgements };
}

function judged(page: TruePage, site: Site, document: Document): Pick<Mutant, 'byCards' | 'withLinks'> {
  const judge = (cards: readonly Card[]): Judgement =>
    judgeCards(
      page.papers,
      cards.filter(({ title }) => !page.unsure.includes(title)),
    );
  return { byCards: judge(findCards(site, document)), withLinks: judge(findPapers(site, document).cards) };
}

const sum = (judgements: readonly Judgement[], part: 'expected' | 'found'): number =>
  judgements.reduce((total, judgement) => total + judgement[part], 0);

describe(`${count} changed lists`, () => {
  const mutants: Mutant[] = [];

  beforeAll(async () => {
    for (let at = 0; at < count; at++) mutants.push(await mutant(at));
  });

  it.each(kinds)('are changed by: %s', (kind) => {
    const changed = mutants.filter((one) => one.kinds.includes(kind) && !one.without.includes(kind));
    expect(changed.length).toBeGreaterThan(20);
  });

  it('never make one paper another', () => {
    const wrong = mutants.flatMap(({ name, byCards, withLinks }) =>
      [...byCards.wrong, ...withLinks.wrong].map((line) => `${name}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('still show 95 of 100 papers', () => {
    const all = mutants.map(({ withLinks }) => withLinks);
    expect(sum(all, 'found') / sum(all, 'expected')).toBeGreaterThanOrEqual(0.95);
  });

  it('show fewer if links do not help', () => {
    const found = (by: 'byCards' | 'withLinks') =>
      sum(
        mutants.map((one) => one[by]),
        'found',
      );
    expect(found('byCards')).toBeLessThan(found('withLinks'));
  });

  afterAll(() => {
    const row = (name: string, some: readonly Mutant[]) => ({
      change: name,
      pages: some.length,
      expected: some.reduce((total, { byCards }) => total + byCards.expected, 0),
      'by cards': some.reduce((total, { byCards }) => total + byCards.found, 0),
      'with links': some.reduce((total, { withLinks }) => total + withLinks.found, 0),
      wrong: some.reduce((total, { byCards, withLinks }) => total + byCards.wrong.length + withLinks.wrong.length, 0),
    });
    console.table([
      ...kinds.map((kind) =>
        row(
          kind,
          mutants.filter((one) => one.kinds.includes(kind)),
        ),
      ),
      row('all pages', mutants),
    ]);
  });
});

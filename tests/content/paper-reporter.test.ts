import { beforeEach, expect, it, vi } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { anyPage } from '../../src/sites/any-page.ts';
import { factsOf } from '../../src/sites/facts.ts';
import type { Card } from '../../src/sites/find/card.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { siteFor } from '../../src/sites/index.ts';
import { paperReader } from '../../src/sites/read/read-paper.ts';
import { samplePage } from '../sites/support/ground-truth.ts';
import { documentOf, openPage } from '../sites/support/open-page.ts';

const sent: Array<[name: string, takes: unknown]> = [];
vi.mock('../../src/messages/client.ts', () => ({
  callUntilAnswered: async (name: string, takes: unknown) => {
    sent.push([name, takes]);
    return { ok: true, value: null };
  },
}));

const { createPaperReporter } = await import('../../src/content/page/paper-reporter.ts');
const { reportWhenIdle } = await import('../../src/content/page/report-when-idle.ts');

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
});

function opened(name: string, titles: Record<string, string>) {
  const { html, url } = samplePage(name);
  return onPage(openPage(html, url), url, titles);
}

/** Opens a page beside a library that knows the papers in `titles`, by id, under these titles. */
function onPage(document: Document, url: string, titles: Record<string, string>) {
  vi.stubGlobal('document', document);
  const site = siteFor(url) ?? anyPage;
  const cards = findCards(site, document);
  const known = new Map(Object.entries(titles).map(([id, title]) => [id, { title } as Annotation]));
  const library = { get: (id: PaperId) => known.get(id), want: () => {}, set: () => {} };
  const session = { library, rows: { cards: () => cards }, lifetime: { signal: new AbortController().signal } };
  const reader = () => paperReader(factsOf(site.id), document);
  const reportPapers = createPaperReporter(
    session as unknown as Parameters<typeof createPaperReporter>[0],
    reader,
    (error) => expect.fail(error.code),
  );
  return { site, cards, library, reportPapers };
}

const settled = () => new Promise((done) => setTimeout(done, 50));
const filled = () => sent.filter(([name]) => name === 'papers.fill').map(([, takes]) => takes);

/** The cards of a listing, and the first two of them. */
const listing = 'arxiv/list-new';
const [first, second] = opened(listing, {}).cards as [Card, Card];

it('reports the titles of papers that have none, and of no other, once', async () => {
  const { reportPapers } = opened(listing, { [first.id]: '', [second.id]: 'Known' });
  reportPapers();
  reportPapers();
  await settled();
  reportPapers();
  await settled();
  expect(filled()).toEqual([
    {
      paper: expect.objectContaining({
        id: first.id,
        title: first.title,
        authors: expect.arrayContaining([expect.any(String)]),
      }),
    },
  ]);
});

it('sends nothing and loads no script if every title is known', async () => {
  const { reportPapers, cards, library } = opened(listing, { [first.id]: 'Known' });
  reportPapers();
  await settled();
  expect(sent).toEqual([]);
  const fetched = vi.fn();
  const whenIdle = (of: typeof library) => reportWhenIdle({ with: fetched, load: fetched, get: () => undefined }, of);
  whenIdle(library)(cards);
  await settled();
  expect(fetched).not.toHaveBeenCalled();
  whenIdle({ ...library, get: () => ({ title: '' }) as Annotation })(cards);
  await settled();
  expect(fetched).toHaveBeenCalledOnce();
});

it('tells that the address of a page, which its user may have added, is that of the DOI in its metadata', async () => {
  const url = 'https://www.lab.example/reports/5/?utm_source=mail';
  const html = `<!doctype html><meta name="citation_doi" content="10.1145/3292500.3330701"><h1>A report on annotators</h1>`;
  onPage(documentOf(html, url), url, {}).reportPapers();
  await settled();
  expect(sent).toEqual([
    ['papers.reportSame', { groups: [['doi:10.1145/3292500.3330701', 'url:lab.example/reports/5']] }],
  ]);
});

it('does not take the words of a link in running text for a title', async () => {
  const told = opened('hackernews/front', {}).cards.find(({ title }) => title !== '') ?? expect.fail();
  opened('hackernews/front', { [told.id]: '' }).reportPapers();
  await settled();
  expect(filled()).toEqual([]);
});

it.each(['Annotators Adapt Less Than …', 'Annotators Adapt Less ...'])('does not take %j for a title', async (cut) => {
  const { cards, reportPapers } = opened(listing, { [first.id]: '' });
  Object.defineProperty(cards[0], 'title', { value: cut });
  reportPapers();
  await settled();
  expect(filled()).toEqual([]);
});

it.each(['404', 'Page not found'])('does not take %j for a title, from a page that shows only that', async (says) => {
  const url = 'https://huggingface.co/papers/2606.00467';
  const missing = documentOf(`<main><h1>${says}</h1><p>Sorry.</p></main>`, url);
  const shown = onPage(missing, url, { 'arxiv:2606.00467': '' });
  expect(shown.cards.map(({ title }) => title)).toEqual([says]);
  shown.reportPapers();
  await settled();
  expect(filled()).toEqual([]);
});

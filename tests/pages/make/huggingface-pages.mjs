import { cards, dailyCard, linkCard, resultCard, trendingCard } from './huggingface-cards.mjs';
import { entryOf, frame, hydrated, intro } from './huggingface-frame.mjs';
import { paperPage } from './huggingface-paper.mjs';
import { papers } from './papers.mjs';
import { inCollection, inList, inSearch, inTrending } from './truth.mjs';

const june12 = papers(
  '2606.00467 2606.12730 2606.13594 2606.13174 2606.10423 2606.07867 2606.11409 2606.12451 2606.12488 2606.13572 2606.06113 2606.08103 2606.12303 2606.13289 2606.12243',
);
const june11 = papers('2606.11662 2606.10896 2606.09446 2606.12282 2606.11096 2606.12575');
const june10 = papers('2606.13392 2606.09290 2606.09304 2606.08063 2606.13120 2606.08788 2606.13681 2606.08039 2606.13106');
const week = [...june10, ...june11].sort((a, b) => b.upvotes - a.upvotes);
const month = [...week, ...june12].sort((a, b) => b.upvotes - a.upvotes);
const august2024 = papers(
  '2407.21783 2407.21705 2407.21770 2407.21646 2407.21772 2407.21630 2407.21721 2407.21530 2407.20229 2407.21781 2407.21686 2407.21475 2404.01300',
);
const annotation = papers(
  '2606.00467 2402.03131 2502.02722 2606.12730 2301.10527 2603.18280 2510.02272 2510.06036 2512.29731 2606.12451 2310.14479',
);
const translation = papers('2207.04672 2502.02722 2411.04822 2402.03131 2604.04385 2604.06377 2510.02272 2606.13572');

const grid = (list, options) => `<div class="grid three">${cards(list, dailyCard, options)}</div>`;
const inWide = (inside) => `<section class="wide">${inside}</section>`;

function list({ url, kind, shown, head, props, options, script, title = 'Daily Papers - Hugging Face' }) {
  const data = { dailyPapers: shown.map(entryOf), ...props };
  const main = hydrated('DailyPapers', data, inWide(intro(head) + grid(shown, options)));
  return { url: `https://huggingface.co${url}`, kind, papers: shown.map(inList), html: frame({ title, main, script }) };
}

function search({ url, kind, query, shown, options, loggedIn }) {
  // The site's data holds the papers of the day under the name that other pages give to the papers shown.
  const data = { dailyPapers: june11.map(entryOf), searchResults: shown.map(entryOf), query: { q: query } };
  const results = `<div class="grid results">${cards(shown, resultCard, { ...options, loggedIn })}</div>`;
  const main = hydrated('DailyPapers', data, inWide(intro({ query }) + results));
  return {
    url: `https://huggingface.co${url}`,
    kind,
    papers: shown.map(inSearch),
    html: frame({ title: `${query} - Papers - Hugging Face`, main }),
  };
}

/** After load the framework builds its part anew, and whatever was put inside is lost. */
const rebuild = `<script>
addEventListener('load', () => {
  const part = document.querySelector('[data-target="DailyPapers"]');
  const served = [...part.childNodes].map((node) => node.cloneNode(true));
  setTimeout(() => {
    part.replaceChildren(...served);
    document.documentElement.dataset.hydrated = 'true';
  }, 300);
});
</script>`;

/** The period buttons change address and cards in place, as back and forward do. */
const periods = (states) => `${Object.entries(states)
  .map(([name, { url, shown }]) => `<template data-period="${name}" data-url="${url}">${cards(shown, dailyCard)}</template>`)
  .join('\n')}
<script>
const grid = document.querySelector('.grid');
const stored = (name) => document.querySelector('template[data-period="' + name + '"]');
const show = (name) => setTimeout(() => {
  grid.replaceChildren(stored(name).content.cloneNode(true));
  document.documentElement.dataset.period = name;
}, 150);
for (const button of document.querySelectorAll('.periods button')) {
  button.addEventListener('click', () => {
    const name = { Daily: 'day', Weekly: 'week', Monthly: 'month' }[button.textContent];
    history.pushState({ name }, '', stored(name).dataset.url);
    show(name);
  });
}
history.replaceState({ name: 'day' }, '');
addEventListener('popstate', ({ state }) => state && show(state.name));
</script>`;

const states = {
  day: { url: '/papers/date/2026-06-11', shown: june11 },
  week: { url: '/papers/week/2026-W24', shown: week },
  month: { url: '/papers/month/2026-06', shown: month },
};

const link = (list) => `<div class="stack">${cards(list, linkCard)}</div>`;

const reading = papers('2606.00467 2606.12730 2407.21783 2606.07867 2606.12451 2407.21530');
const cited = papers('2407.21783 2407.21772 2606.13174');
const ownPapers = papers('2606.10896 2606.12451');

/** Every Hugging Face page, by file name. */
export const huggingface = {
  'daily-2026': list({ url: '/papers/date/2026-06-12', kind: 'daily list', shown: june12, head: { period: 'Daily', day: 'Jun 12' } }),
  'daily-2026-label': list({ url: '/papers', kind: 'daily list, logged in', shown: june12.slice(0, 9), head: { period: 'Daily', day: 'Jun 12' }, options: { loggedIn: true } }),
  'daily-2024': list({ url: '/papers?date=2024-08-01', kind: 'daily list of 2024', shown: august2024, head: { day: 'Aug 1' }, props: { date: '2024-08-01T00:00:00.000Z' } }),
  'week-2026': list({ url: '/papers/week/2026-W24', kind: 'weekly list', shown: week, head: { period: 'Weekly', day: 'Week 24' } }),
  'month-2026': list({ url: '/papers/month/2026-06', kind: 'monthly list', shown: month, head: { period: 'Monthly', day: 'Jun' } }),
  'daily-2026-hydrate': list({ url: '/papers/date/2026-06-10', kind: 'daily list, built anew 300 ms after load', shown: june10, head: { period: 'Daily', day: 'Jun 10' }, script: rebuild }),
  'daily-2026-spa': {
    ...list({ url: '/papers/date/2026-06-11', kind: 'daily list that changes its period in place', shown: june11, head: { period: 'Daily', day: 'Jun 11' }, script: periods(states) }),
    states: Object.fromEntries(Object.entries(states).map(([name, { shown }]) => [name, shown.map(inList)])),
  },
  'mirror-daily': { ...list({ url: '', kind: 'daily list on the mirror', shown: june11.slice(0, 4), head: { period: 'Daily', day: 'Jun 11' } }), url: 'https://hf-mirror.com/papers/date/2026-06-11' },
  trending: {
    url: 'https://huggingface.co/papers/trending',
    kind: 'trending list',
    papers: june10.map(inTrending),
    html: frame({
      title: 'Trending Papers - Hugging Face',
      main: hydrated('DailyPapers', { dailyPapers: june10.map(entryOf), isTrending: true }, inWide(`${intro({ heading: 'Trending Papers' })}<div class="grid results">${cards(june10, trendingCard)}</div>`)),
    }),
  },
  search: search({ url: '/papers?q=annotation+with+language+models', kind: 'search, results are articles', query: 'annotation with language models', shown: annotation }),
  'search-div': search({ url: '/papers?q=low-resource+language', kind: 'search, results are divs, words marked, logged in', query: 'low-resource language', shown: translation, options: { tag: 'div', words: ['language', 'low-resource', 'models'] }, loggedIn: true }),
  'search-one': search({ url: '/papers?q=no+language+left+behind', kind: 'search, one result in a div', query: 'no language left behind', shown: translation.slice(0, 1), options: { tag: 'div' } }),
  'search-none': search({ url: '/papers?q=zzzz', kind: 'search without results', query: 'zzzz', shown: [] }),
  collection: {
    url: 'https://huggingface.co/collections/example-lab/reading-list-66b0',
    kind: 'collection of papers and a model',
    papers: reading.map(inCollection),
    html: frame({
      title: 'Reading list - a example-lab Collection',
      main: inWide(`<div class="intro"><div><h1>Reading list</h1><h2>a collection by <a href="/example-lab">example-lab</a></h2></div></div>${hydrated('Collection', {}, link(reading).replace('</article>', '</article>\n<article class="item"><a href="/example-lab/annotator-7b"><header><h4>example-lab/annotator-7b</h4></header><div class="line">Text Generation • Updated Jun 3</div></a></article>'))}`),
    }),
  },
  model: {
    url: 'https://huggingface.co/example-lab/annotator-7b',
    kind: 'model page with its papers',
    papers: cited.map(inCollection),
    html: frame({
      title: 'example-lab/annotator-7b · Hugging Face',
      main: inWide(`<div class="intro"><h1>example-lab/annotator-7b</h1></div><div class="prose"><p>Trained as in <a href="https://arxiv.org/abs/2407.21783">arXiv:2407.21783</a>, labels after <a href="https://huggingface.co/papers/2606.00467">this paper</a>.</p></div><h2>Papers for example-lab/annotator-7b</h2>${link(cited)}`),
    }),
  },
  organisation: {
    url: 'https://huggingface.co/ibm-research',
    kind: 'organisation page that lists papers beside models',
    papers: ownPapers.map(inList),
    html: frame({
      title: 'ibm-research (IBM Research)',
      main: hydrated('OrgProfile', {}, inWide(`<div class="intro"><h1>IBM Research</h1></div>${grid(ownPapers)}<div class="stack"><article class="item"><a href="/ibm-research/kernel"><header><h4>ibm-research/kernel</h4></header><div class="line">Updated Jun 9</div></a></article></div>`)),
    }),
  },
  paper: paperPage(papers('2606.00467')[0], papers('2606.12730 2402.03131')),
  models: {
    url: 'https://huggingface.co/models',
    kind: 'list of models, no papers',
    papers: [],
    html: frame({
      title: 'Models - Hugging Face',
      main: inWide('<div class="intro"><h1>Models</h1></div><div class="stack"><article class="item"><a href="/example-lab/annotator-7b"><header><h4>example-lab/annotator-7b</h4></header><div class="line">Text Generation • Updated Jun 3</div></a></article></div>'),
    }),
  },
  blog: {
    url: 'https://huggingface.co/blog/example',
    kind: 'text that links to papers, no list',
    papers: [],
    html: frame({
      title: 'On labels',
      main: inWide('<article><h1>On labels</h1><p>As <a href="https://huggingface.co/papers/2606.00467">a recent paper</a> says, and <a href="https://arxiv.org/abs/2402.03131">an older one</a> before it. See <a href="https://huggingface.co/papers">today\'s list</a>.</p></article>'),
    }),
  },
};

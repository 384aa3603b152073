import { frame } from './arxiv-frame.mjs';
import { searchStyle } from './arxiv-style.mjs';
import { each, escape } from './html.mjs';
import { british } from './papers.mjs';

const hit = (text, words) =>
  words.reduce(
    (marked, word) => marked.replaceAll(new RegExp(`\\b${word}\\b`, 'gi'), '<span class="search-hit mathjax">$&</span>'),
    escape(text),
  );

const swap = (hide, show) =>
  `document.getElementById('${hide}').style.display = 'none'; document.getElementById('${show}').style.display = 'inline';`;

/** The abstract stands there twice, one copy cut and shown, one whole and hidden. */
function abstractOf({ id, abstract }, words) {
  const [short, full] = [`${id}v1-abstract-short`, `${id}v1-abstract-full`];
  return `<p class="abstract mathjax">
      <span class="has-text-black-bis">Abstract</span>:
      <span class="abstract-short" id="${short}" style="display: inline;">${hit(abstract.slice(0, 90), words)}&hellip;
        <a class="is-size-7" style="white-space: nowrap;" onclick="${swap(short, full)}">&#9661; More</a></span>
      <span class="abstract-full" id="${full}" style="display: none;">${hit(abstract, words)}
        <a class="is-size-7" style="white-space: nowrap;" onclick="${swap(full, short)}">&#9651; Less</a></span>
    </p>`;
}

/** `12 June, 2026` */
export const submitted = (iso) => {
  const [day, month, year] = british(iso).split(' ');
  const long = { Jan: 'January', Feb: 'February', Jun: 'June', Jul: 'July', Dec: 'December' };
  return `${day} ${long[month] ?? month}, ${year}`;
};

const result = (paper, { words, abstracts }) => `<li class="arxiv-result">
    <div class="is-marginless">
      <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${paper.id}">arXiv:${paper.id}</a>
        <span>&nbsp;[<a href="https://arxiv.org/pdf/${paper.id}">pdf</a>, <a href="https://arxiv.org/format/${paper.id}">other</a>]&nbsp;</span>
      </p>
      <div class="tags is-inline-block">${paper.subjects.map((code) => `<span class="tag">${code}</span>`).join(' ')}</div>
    </div>
    <p class="title is-5 mathjax">
        ${hit(paper.title, words)}
    </p>
    <p class="authors">
      <span>Authors:</span>
      ${each(paper.authors, (name, at) => `<a href="/search/?searchtype=author&amp;query=${encodeURIComponent(name)}">${escape(name)}</a>${at < paper.authors.length - 1 ? ',' : ''}`)}
    </p>
    ${abstracts ? abstractOf(paper, words) : ''}
    <p class="is-size-7"><span>Submitted</span> ${submitted(paper.published)};
      <span>originally announced</span> June 2026.
    </p>
  </li>`;

/** Results of a search, with or without their abstracts. */
export const searchPage = ({ query, words, papers, abstracts }) =>
  frame({
    title: 'Search | arXiv e-print repository',
    ownStyle: searchStyle,
    main: `<main class="container" id="main-container">
<div class="level"><h1 class="title">Showing ${papers.length === 0 ? 0 : 1}&ndash;${papers.length} of ${papers.length} results for all: <span>${escape(query)}</span></h1>
<form class="query" action="/search/"><input name="query" value="${escape(query)}" aria-label="Search term"><button>Search</button></form></div>
<ol class="breathe-horizontal" start="1">
${each(papers, (paper) => result(paper, { words, abstracts }))}
</ol></main>`,
  });

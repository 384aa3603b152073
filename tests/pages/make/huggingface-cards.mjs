import { each, escape, pixel } from './html.mjs';
import { american, authorCount } from './papers.mjs';

const hue = (text) => [...text].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 360, 7);

const thumbnail = (paper) =>
  `<a href="/papers/${paper.id}" class="thumb"><span class="sheet" data-title="${escape(paper.title)}"></span></a>`;

const submitter = (paper) =>
  `<div class="by">Submitted by <i style="--h:${hue(paper.by)}"></i> ${escape(paper.by)}</div>`;

/** Logged out a vote leads to the login page; logged in it is a label around a box. */
const vote = (paper, loggedIn) => {
  const number = `<div>${paper.upvotes || '-'}</div>`;
  return loggedIn
    ? `<div><label class="vote"><input type="checkbox">${number}</label></div>`
    : `<div><a href="/login?next=%2Fpapers%2F${paper.id}"><div class="vote"><input disabled type="checkbox">${number}</div></a></div>`;
};

const organisation = ([name, whole]) =>
  `<a class="org" href="/${name}"><img alt="${escape(name)}" src="${pixel}"><span>${escape(whole)}</span></a>`;

const faces = (paper) => {
  const count = authorCount(paper);
  const some = Array.from({ length: Math.min(4, count) }, (_, at) => `<li style="--h:${hue(paper.id + at)}"></li>`);
  return `<a href="/papers/${paper.id}"><ul class="faces">${some.join('')}<li class="count">${count} author${count === 1 ? '' : 's'}</li></ul></a>`;
};

const comments = (paper) =>
  paper.comments > 0 ? `<a class="talk" href="/papers/${paper.id}#community">${paper.comments}</a>` : '';

const whose = (paper) => (paper.org ? organisation(paper.org) : authorCount(paper) ? faces(paper) : '');

const title = (paper, words = []) => {
  const marked = words.reduce(
    (text, word) => text.replaceAll(new RegExp(`\\b${word}\\b`, 'gi'), '<span class="highlight">$&</span>'),
    escape(paper.title),
  );
  return `<h3><a href="/papers/${paper.id}">${marked}</a></h3>`;
};

/** The compact card of the daily, weekly and monthly lists. */
export const dailyCard = (paper, { loggedIn = false } = {}) => `<div><article class="card">${thumbnail(paper)}
${submitter(paper)}
<div class="body"><div class="row">${vote(paper, loggedIn)}<div class="text">${title(paper)}
<div class="meta">${whose(paper)}${comments(paper)}</div></div></div></div></article></div>`;

/** One result of a search, as an article or, as some pages have it, as a bare div. */
export const resultCard = (paper, { tag = 'article', words = [], loggedIn = false } = {}) => {
  const date = paper.shown ?? (paper.published ? american(paper.published) : undefined);
  const line = [whose(paper), date ? `<time>${date}</time>` : '', comments(paper)].filter((part) => part !== '');
  return `<${tag} class="card"><div class="body"><div class="row">${vote(paper, loggedIn)}<div class="text">${title(paper, words)}
<a href="/papers/${paper.id}" class="summary"><p>${escape(paper.abstract)}</p></a>
${line.length > 0 ? `<div class="meta">${line.join('<span>·</span>')}</div>` : ''}</div></div></div></${tag}>`;
};

/** The wide card of the trending list. */
export const trendingCard = (paper) => `<article class="card"><div class="flat">${thumbnail(paper)}
<div class="text">${title(paper)}<p class="summary">${escape(paper.abstract)}</p>
<div class="meta">${paper.org ? `${organisation(paper.org)}<span>·</span>` : ''}<span>Published on ${american(paper.published)}</span></div></div>
<div class="side"><a href="/login?next=%2Fpapers%2F${paper.id}"><div class="btn">Upvote <div class="orange">${paper.upvotes}</div></div></a>
${paper.code ? `<a class="btn" href="${paper.code}"><span>GitHub</span><span>${1 + (hue(paper.id) % 90)}</span></a>` : ''}
<a class="btn" href="https://arxiv.org/abs/${paper.id}"><span>arXiv Page</span></a></div></div></article>`;

/** The card of collections and model pages, which is one link. */
export const linkCard = (paper) => `<article class="item"><a href="/papers/${paper.id}"><header><h4>${escape(paper.title)}</h4></header>
<div class="line"><span>Paper</span><span> • </span>${paper.id}<span> • </span><span>Published <time datetime="${paper.published}T00:00:00.000Z">${american(paper.published)}</time></span><span> • </span>${paper.upvotes}</div></a></article>`;

export const cards = (list, card, options) => each(list, (paper) => card(paper, options));

import { escape, json, page } from './html.mjs';
import { style } from './huggingface-style.mjs';

/** Any page of the site: header and main. */
export const frame = ({ title, main, script = '' }) =>
  page({
    title,
    style,
    body: `<body>
<header class="top"><div class="wide"><a class="mark" href="/"><i></i>Hugging Face</a><input class="field" placeholder="Search models, datasets, users…" aria-label="Search">
<nav><a href="/models">Models</a><a href="/datasets">Datasets</a><a href="/spaces">Spaces</a><a href="/docs">Docs</a><a href="/login">Log In</a><a class="join" href="/join">Sign Up</a></nav></div></header>
<main>
${main}
</main>
${script}
</body>`,
  });

/** The part of a page that the site's framework takes over, with the data that it starts from. */
export const hydrated = (target, props, inside) =>
  `<div class="SVELTE_HYDRATER contents" data-target="${target}" data-props="${json(props)}">${inside}</div>`;

/** The head of every list of papers. */
export const intro = ({ heading = 'Daily Papers', query = '', period, day }) => `<div class="intro"><div><h1><a href="/papers">${heading}</a></h1>
<h2>by <a href="/akhaliq"><u>AK</u></a> and the research community</h2></div>
<form action="/papers"><input class="find" name="q" value="${escape(query)}" placeholder="Search any paper with AI" aria-label="Search papers"></form>
<div class="periods">${['Daily', 'Weekly', 'Monthly']
  .map((name) => `<button type="button"${name === period ? ' class="on"' : ''}>${name}</button>`)
  .join('')}${day ? `<time>${day}</time>` : ''}</div></div>`;

/** What the site's own data says of a paper in a list. */
export const entryOf = (paper) => ({
  paper: {
    id: paper.id,
    title: paper.title,
    summary: paper.abstract,
    upvotes: paper.upvotes,
    authors: paper.authors.map((name) => ({ name, hidden: false })),
    ...(paper.published && { publishedAt: `${paper.published}T00:00:00.000Z` }),
    ...(paper.code && { githubRepo: paper.code }),
    ...(paper.org && { organization: { name: paper.org[0], fullname: paper.org[1] } }),
  },
  title: paper.title,
  numComments: paper.comments,
});

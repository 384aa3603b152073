import { frame, subject } from './arxiv-frame.mjs';
import { listStyle } from './arxiv-style.mjs';
import { each, escape } from './html.mjs';

const authors = (paper) =>
  paper.authors.map((name) => `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${encodeURIComponent(name)}">${escape(name)}</a>`).join(', ');

const subjectsOf = ([first, ...others]) =>
  [`<span class="primary-subject">${subject(first)}</span>`, ...others.map(subject)].join('; ');

/** One paper of a listing: the line with its number and links, and what is known of it under that. */
const entry = (paper, number, { note = '', abstract = false }) => `<dt>
  <a name='item${number}'>[${number}]</a>
  <a href ="/abs/${paper.id}" title="Abstract" id="${paper.id}">
    arXiv:${paper.id}
  </a>
  ${note}
  [<a href="/pdf/${paper.id}" title="Download PDF" id="pdf-${paper.id}">pdf</a>, <a href="https://arxiv.org/html/${paper.id}v1" title="View HTML" id="html-${paper.id}">html</a>, <a href="/format/${paper.id}" title="Other formats" id="oth-${paper.id}">other</a>]
</dt>
<dd>
  <div class='meta'>
    <div class='list-title mathjax'><span class='descriptor'>Title:</span>
      ${escape(paper.title)}
    </div>
    <div class='list-authors'>${authors(paper)}</div>
    <div class='list-subjects'><span class='descriptor'>Subjects:</span>
      ${subjectsOf(paper.subjects)}
    </div>
    ${abstract ? `<p class='mathjax'>\n      ${escape(paper.abstract)}\n    </p>` : ''}
  </div>
</dd>`;

/** One section; the site gives the same id to the list of each. */
const section = ({ heading, papers, note, abstract }, first) => `<dl id='articles'>
<h3>${heading} (showing ${papers.length} of ${papers.length} entries)</h3>
${each(papers, (paper, at) => entry(paper, first + at, { note: note?.(paper), abstract }))}
</dl>`;

/** A listing of one or more sections, numbered through from `start`. */
export function listing({ title, heading = title, under = '', sections, start = 1 }) {
  let next = start;
  const lists = sections.map((each) => {
    const first = next;
    next += each.papers.length;
    return section(each, first);
  });
  const main = `<main><div id="content"><div id='content-inner'><div id='dlpage'>
<h1>${escape(heading)}</h1>
${under}
${lists.join('\n')}
</div></div></div></main>`;
  return frame({ title, ownStyle: listStyle, main });
}

/** The markup before 2018: one list, the links in a span of their own. */
export const oldListing = ({ title, papers }) =>
  frame({
    title,
    ownStyle: listStyle,
    main: `<main><div id="dlpage"><h1>${escape(title)}</h1><a href="/find/cs">Back to Search form</a>
<dl>
${each(
  papers,
  (paper, at) => `<dt>${at + 1}.  <span class="list-identifier"><a href="/abs/${paper.id}" title="Abstract">arXiv:${paper.id}</a> [<a href="/pdf/${paper.id}" title="Download PDF">pdf</a>, <a href="/format/${paper.id}" title="Other formats">other</a>]</span></dt>
<dd>
<div class="meta">
<div class="list-title mathjax">
<span class="descriptor">Title:</span> ${escape(paper.title).replace(' ', '  ')}
</div>
<div class="list-authors">
<span class="descriptor">Authors:</span>
${authors(paper)}
</div>
<div class="list-subjects">
<span class="descriptor">Subjects:</span> ${subjectsOf(paper.subjects)}
</div>
</div>
</dd>`,
)}
</dl></div></main>`,
  });

import { madeEntry, madeId } from './made-papers.ts';

/** Where the made listing is served. */
export const listingUrl = (count: number): string => `https://arxiv.org/list/cs.CL/pastweek?skip=0&show=${count}`;

/** A page in the form of an arXiv listing, with the first `count` made papers. */
export function madeListing(count: number): string {
  const entries = Array.from({ length: count }, (_, at) => entry(at));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Computation and Language</title>
<style>body{font:14px Helvetica,Arial,sans-serif;margin:0 2em}dt{margin-top:.75em}dd{margin:0 0 .5em 2em;line-height:1.3}
.list-title{font-weight:bold}</style></head><body><main><div id="content"><div id="dlpage"><h1>Computation and Language</h1>
<dl id="articles"><h3>Fri, 12 Jun 2026 (showing ${count} of ${count} entries)</h3>
${entries.join('\n')}</dl></div></div></main></body></html>`;
}

function entry(at: number): string {
  const id = madeId(at);
  const { annotation, paper } = madeEntry(at);
  const authors = annotation.authors.map((name) => `<a href="/search/cs?searchtype=author">${name}</a>`);
  return `<dt><a name="item${at + 1}">[${at + 1}]</a> <a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a>
[<a href="/pdf/${id}" title="Download PDF">pdf</a>, <a href="/format/${id}" title="Other formats">other</a>]</dt>
<dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> ${annotation.title}</div>
<div class="list-authors">${authors.join(', ')}</div><div class="list-subjects"><span class="descriptor">Subjects:</span>
<span class="primary-subject">Computation and Language (cs.CL)</span></div><p class="mathjax">${paper?.abstract?.slice(0, 600)}</p></div></dd>`;
}

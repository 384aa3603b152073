import { frame, subject, subjectName } from './arxiv-frame.mjs';
import { absStyle } from './arxiv-style.mjs';
import { escape } from './html.mjs';

const row = (label, value, kind = '') =>
  `<tr><td class="tablecell label">${label}</td><td class="tablecell ${kind}">${value}</td></tr>`;

/** The page of one paper. `version` is the one shown, `submitted` the day of the first. */
export function absPage({ id, title, authors, abstract, subjects, submitted, version = 1, journal, doi }) {
  const revised = version > 1 ? ` (<a href="https://arxiv.org/abs/${id}v1">v1</a>), last revised 22 Jun 2026 (this version, v${version})` : '';
  const names = authors.map((name) => `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${encodeURIComponent(name)}" rel="nofollow">${escape(name)}</a>`);
  const main = `<main>
<div id="abs-outer"><div class="leftcolumn">
<div class="subheader"><h1>${subjectName(subjects[0])}</h1></div>
<div id="content-inner"><div id="abs">
<div class="dateline">
  [Submitted on ${submitted}${revised}]</div>
<h1 class="title mathjax"><span class="descriptor">Title:</span>${escape(title)}</h1>
<div class="authors"><span class="descriptor">Authors:</span>${names.join(', ')}</div>
<div id="download-button-info" hidden>View a PDF of the paper</div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${escape(abstract)}</blockquote>
<div class="metatable"><table summary="Additional metadata">
${row('Subjects:', `<span class="primary-subject">${subject(subjects[0])}</span>`, 'subjects')}
${row('Cite as:', `<span class="arxivid"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a></span>`, 'arxivid')}
${row('&nbsp;', `(or <span class="arxivid"><a href="https://arxiv.org/abs/${id}v${version}">arXiv:${id}v${version}</a></span> for this version)`, 'arxividv')}
${row('&nbsp;', `<a href="https://doi.org/10.48550/arXiv.${id}">https://doi.org/10.48550/arXiv.${id}</a>`, 'arxivdoi')}
${journal ? row('Journal&nbsp;reference:', journal, 'jref') : ''}
${doi ? row('Related DOI:', `<a href="https://doi.org/${doi}">https://doi.org/${doi}</a>`, 'doi') : ''}
</table></div>
</div><div class="submission-history"><h2>Submission history</h2><b>[v${version}]</b> ${submitted}</div></div></div></div>
<aside class="extra-services"><h2>Access Paper:</h2><ul><li><a href="/pdf/${id}">View PDF</a></li><li><a href="/html/${id}v${version}">HTML</a></li></ul>
<p>Current browse context: ${subjects[0]}</p><p><a href="/prevnext?id=${id}&amp;function=prev">prev</a> | <a href="/prevnext?id=${id}&amp;function=next">next</a></p></aside>
</main>`;
  return frame({
    title: `[${id}] ${title}`,
    ownStyle: absStyle,
    head: `<link rel="canonical" href="https://arxiv.org/abs/${id}">\n<meta name="citation_title" content="${escape(title)}">\n<meta name="citation_arxiv_id" content="${id}">`,
    main,
  });
}

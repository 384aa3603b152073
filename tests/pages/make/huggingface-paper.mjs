import { each, escape, pixel } from './html.mjs';
import { entryOf, frame, hydrated } from './huggingface-frame.mjs';
import { american } from './papers.mjs';

/** The page of one paper. The papers that a comment names are not cards. */
export function paperPage(paper, similar) {
  const { paper: data, numComments } = entryOf(paper);
  const inside = `<div class="head"><div class="crumb"><a href="/papers">Papers</a><span>arxiv:${paper.id}</span></div>
<h1>${escape(paper.title)}</h1>
<div class="published"><div>Published on ${american(paper.published)}</div><div>· Submitted by <a href="/${paper.by}"><img alt="" src="${pixel}">${escape(paper.by)}</a> <span>on Jun 12</span></div>
<div><a class="org" href="/${paper.org[0]}"><img alt="${paper.org[0]}" src="${pixel}"><span>${escape(paper.org[1])}</span></a></div></div>
<div class="names"><span>Authors:</span>${each(paper.authors, (name, at) => `<span class="author"><u>${escape(name)}</u>${at < paper.authors.length - 1 ? ',' : ''}</span>`)}</div></div>
<div><h2>Abstract</h2><div class="machine"><p>A short summary made by a machine stands in this box and is not the abstract of the paper.</p><div>AI-generated summary</div></div>
<p>${escape(paper.abstract)}</p>
<div class="tools"><a class="btn" href="https://arxiv.org/abs/${paper.id}">View arXiv page</a><a class="btn" href="https://arxiv.org/pdf/${paper.id}">View PDF</a></div></div>
<h2>Community</h2><div class="said"><p>Similar papers:</p><ul>${each(similar, ({ id, title }) => `<li><a href="https://huggingface.co/papers/${id}">${escape(title)}</a></li>`)}</ul><p>Code like <a href="https://github.com/example/other">https://github.com/example/other</a> is another project.</p></div>`;
  const props = { paper: data, comments: Array.from({ length: numComments }, (_, id) => ({ id })) };
  const aside = `<aside><a href="/login?next=%2Fpapers%2F${paper.id}"><div class="btn">Upvote <div class="orange">${paper.upvotes || '-'}</div></div></a>
<h2>Models citing this paper</h2><p>None yet.</p></aside>`;
  return {
    url: `https://huggingface.co/papers/${paper.id}`,
    kind: 'page of one paper',
    papers: [
      {
        id: `arxiv:${paper.id}`,
        title: paper.title,
        authors: paper.authors,
        abstract_present: true,
        date: american(paper.published),
        comments: numComments,
        upvotes: paper.upvotes,
        organization: paper.org[1],
      },
    ],
    html: frame({
      title: `Paper page - ${paper.title}`,
      main: `<div class="wide paper"><section>${hydrated('PaperContent', props, inside)}</section>${aside}</div>`,
    }),
  };
}

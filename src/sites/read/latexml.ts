import type { Facts, Surface } from '../site.ts';
import { readableText } from './arxiv-text.ts';

const notTitle = '.ltx_note, .ltx_ERROR';
const notName = 'sup, math, a, .ltx_note, .ltx_author_notes, .ltx_contact';

/** The surface of a paper that LaTeXML made from its source, as on arXiv itself and on ar5iv. */
export const latexmlSurface: Surface = {
  name: 'html',
  single: true,
  path: /^\/html\//,
  card: 'article:has(h1)',
  title: (article) => readableText(article.querySelector('h1'), notTitle),
  place: (article) => article.querySelector('.ltx_authors, .ltx_abstract, section'),
  fit: 'block',
};

/** Reads such a page. It has no date. */
export const latexmlFacts = (article: Element): Facts => ({
  authors: authorsIn(article),
  abstract: readableText(article.querySelector('.ltx_abstract'), 'h2, h6, .ltx_title, .ltx_note'),
});

/** Authors write this block as they like. If any part of it does not read as a name, all of it is left out. */
function authorsIn(article: Element): string[] {
  const blocks = [...article.querySelectorAll('.ltx_authors .ltx_personname')];
  const names = blocks.flatMap((block) => readableText(block, notName).split(/[,;&]|\band\b/));
  const bare = names.map((name) => name.trim()).filter((name) => name !== '');
  return bare.every((name) => /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(name)) ? bare : [];
}

import { isElement } from './is-element.ts';

/**
 * Elements that translators add beside the words of a page, or put around the words with which they replace them:
 * Google, Edge, Immersive Translate, Read Frog. Firefox replaces words and leaves no mark.
 */
const translators =
  'font[style*="vertical-align: inherit"], [_msttexthash], [class*="immersive-translate-target"], font.notranslate, [class*="read-frog-translated"], kiss-translator';

/** Elements of which nothing is text: styles, and typeset formulas whose source is another element beside them. */
const silent = 'style, annotation, annotation-xml, .katex-mathml + .katex-html, [class^="MathJax"]';

const special = `br, math, script, svg, mjx-container, ya-tr-span, ${silent}, ${translators}`;

/**
 * Returns the text in an element as its author wrote it, with white space as it is. Each formula is given once, as its
 * TeX source if that is still in the page; a line break is a blank. Nothing is taken from what a translator made.
 * @param leaveOut selector of parts that do not belong to the text
 */
export function textWithin(element: Element, leaveOut?: string): string {
  const selector = leaveOut === undefined ? special : `${special}, ${leaveOut}`;
  // Most elements are plain, and a page has thousands of them.
  return element.matches(special) || element.querySelector(selector) !== null
    ? walk(element, leaveOut)
    : (element.textContent ?? '');
}

const walk = (element: Element, leaveOut: string | undefined): string =>
  instead(element) ??
  Array.from(element.childNodes, (child) => {
    if (child.nodeType === 3 /* text */) return child.nodeValue ?? '';
    return !isElement(child) || (leaveOut !== undefined && child.matches(leaveOut)) ? '' : walk(child, leaveOut);
  }).join('');

/** Returns the text for an element whose own text is not what a reader sees; undefined for any other. */
function instead(element: Element): string | undefined {
  const { localName, textContent } = element;
  if (localName === 'br') return ' ';
  if (localName === 'script') return element.matches('[type^="math/tex"]') ? `$${textContent}$` : '';
  if (localName === 'math') return mathml(element);
  if (localName === 'mjx-container' || localName === 'svg') return typeset(element);
  // Yandex keeps the words that it replaces.
  if (localName === 'ya-tr-span') return element.getAttribute('data-value') ?? '';
  return element.matches(`${silent}, ${translators}`) ? '' : undefined;
}

/** LaTeXML has the TeX source in an attribute; KaTeX and others in an annotation. */
function mathml(math: Element): string | undefined {
  const tex = math.getAttribute('alttext') ?? math.querySelector('annotation[encoding$="tex" i]')?.textContent;
  return tex ? `$${tex.trim()}$` : undefined;
}

/**
 * MathJax 4 has the TeX source in an attribute. MathJax 3 has MathML beside; without it, only the code of each glyph:
 * in a class (`mjx-c1D458`) or, in a picture, in an attribute. Any other picture says nothing.
 * Source: https://docs.mathjax.org/en/latest/output/html.html
 */
function typeset(container: Element): string | undefined {
  const tex = container.querySelector('[data-latex]')?.getAttribute('data-latex');
  if (tex) return `$${tex}$`;
  const math = container.querySelector('math');
  if (math !== null) return walk(math, undefined);
  const glyphs = Array.from(container.querySelectorAll('[data-c], mjx-c, mjx-utext'), (glyph) => {
    const code = glyph.getAttribute('data-c') ?? /mjx-c([\dA-F]+)/.exec(glyph.className)?.[1];
    const point = Number.parseInt(code ?? '', 16);
    // An italic letter of mathematics is the letter itself in a line of text.
    return point <= 0x10ffff ? String.fromCodePoint(point).normalize('NFKC') : (glyph.textContent ?? '');
  });
  return glyphs.join('') || (container.localName === 'svg' ? '' : undefined);
}

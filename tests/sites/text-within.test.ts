import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/sites/read/shown-text.ts';
import { documentOf } from './support/open-page.ts';

const read = (html: string): string =>
  shownText(documentOf(`<h1>${html}</h1>`, 'https://letters.example/').querySelector('h1'));

const glyph = (code: string): string => `<mjx-mi class="mjx-i"><mjx-c class="mjx-c${code} TEX-I"></mjx-c></mjx-mi>`;
const assistive = '<mjx-assistive-mml><math><mi>n</mi><mo>=</mo><mn>3</mn></math></mjx-assistive-mml>';
const annotated = (encoding: string): string =>
  `<math><semantics><mi>n</mi><annotation encoding="${encoding}">n^2</annotation></semantics></math>`;

describe('a formula is read once', () => {
  it.each([
    [
      'MathJax 2',
      '<span class="MathJax_Preview">n</span><span class="MathJax">n</span><script type="math/tex">n^2</script>',
      '$n^2$',
    ],
    [
      'MathJax 3 with MathML',
      `<mjx-container class="MathJax"><mjx-math>${glyph('1D45B')}</mjx-math>${assistive}</mjx-container>`,
      'n=3',
    ],
    [
      'MathJax 3 with glyphs alone',
      `<mjx-container><mjx-math>${glyph('1D45B')}${glyph('3D')}${glyph('1D6FC')}</mjx-math></mjx-container>`,
      'n=α',
    ],
    [
      'MathJax 3 as a picture',
      '<mjx-container jax="SVG"><svg><defs><path id="a"></path></defs><g data-mml-node="math"><use data-c="1D45B"></use><path data-c="2B"></path></g></svg></mjx-container>',
      'n+',
    ],
    [
      'MathJax 4',
      `<mjx-container aria-label="n squared"><mjx-math data-latex="n^2"><mjx-c>n</mjx-c></mjx-math></mjx-container>`,
      '$n^2$',
    ],
    [
      'MathJax 4 as a picture',
      '<mjx-container><svg><g data-latex="n^2"><path data-c="6E"></path></g></svg></mjx-container>',
      '$n^2$',
    ],
    [
      'MathJax 4 without its source',
      '<mjx-container><mjx-math><mjx-c class="mjx-c">n</mjx-c></mjx-math></mjx-container>',
      'n',
    ],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${annotated('application/x-tex')}</span><span class="katex-html" aria-hidden="true">n2\u200b</span></span>`,
      '$n^2$',
    ],
    ['KaTeX without MathML', '<span class="katex"><span class="katex-html">n2\u200b</span></span>', 'n2'],
    ['KaTeX as MathML', `<span class="katex">${annotated('application/x-tex')}</span>`, '$n^2$'],
    ['LaTeXML', '<math alttext="n^{2}"><mi>n</mi><mn>2</mn></math>', '$n^{2}$'],
    ['plain MathML', '<math><mi>n</mi><mo>+</mo><mn>2</mn></math>', 'n+2'],
    [
      'MathML that also says its meaning',
      '<math><semantics><mi>n</mi><annotation-xml><ci>n</ci></annotation-xml></semantics></math>',
      'n',
    ],
    ['no engine', '\\(n^2\\)', '\\(n^2\\)'],
  ])('by %s', (_, formula, text) => {
    expect(read(`Rows of ${formula} steps`)).toBe(`Rows of ${text} steps`);
  });
});

describe('nothing is read out of the elements of a translator', () => {
  it.each([
    [
      'Google',
      '<font dir="auto" style="vertical-align: inherit;"><font style="vertical-align: inherit;">Breite Flüsse</font></font>',
      '',
    ],
    ['Edge', '<span _msttexthash="1" _msthash="2">Breite Flüsse</span>', ''],
    [
      'Immersive Translate',
      'Wide rivers<font class="notranslate immersive-translate-target-wrapper" lang="de"><br><font class="notranslate immersive-translate-target-inner">Breite Flüsse</font></font>',
      'Wide rivers',
    ],
    [
      'Read Frog',
      'Wide rivers<span class="notranslate read-frog-translated-content-wrapper">Breite Flüsse</span>',
      'Wide rivers',
    ],
    ['Kiss Translator', 'Wide rivers<kiss-translator><span>Breite Flüsse</span></kiss-translator>', 'Wide rivers'],
    ['another that marks its words', 'Wide rivers <font class="notranslate">Breite Flüsse</font>', 'Wide rivers'],
  ])('%s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('and the words of the page are read where a translator keeps them', () => {
    expect(read('<ya-tr-span data-value="Wide rivers" data-translation="x">Breite Flüsse</ya-tr-span>!')).toBe(
      'Wide rivers!',
    );
  });

  it('and a heading that a translator marked has no words', () => {
    const heading = documentOf('<h1 _msttexthash="1">Breite Flüsse</h1>', 'https://x.example/').querySelector('h1');
    expect(shownText(heading)).toBe('');
  });
});

it.each([
  ['Wide<br>rivers', 'Wide rivers'],
  ['Land&shy;wirt&#8203;schaft', 'Landwirtschaft'],
  ['<svg><title>Open access</title><path d=""></path></svg> Wide rivers', 'Wide rivers'],
  ['Wide <style>.a{}</style><script>let a;</script>rivers', 'Wide rivers'],
  ['<span class="notranslate">ABC</span> of <font color="red">rivers</font>', 'ABC of rivers'],
  ['میان\u200cرودان', 'میان\u200cرودان'],
])('the text of %j is %j', (html, text) => {
  expect(read(html)).toBe(text);
});

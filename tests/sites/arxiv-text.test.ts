import { expect, it } from 'vitest';
import { readableText } from '../../src/sites/read/arxiv-text.ts';
import { documentOf } from './support/open-page.ts';

function text(html: string, leaveOut?: string): string {
  return readableText(documentOf(`<p>${html}</p>`, 'https://arxiv.org/').querySelector('p'), leaveOut);
}

it('leaves out labels', () => {
  expect(text('<span class="descriptor">Title:</span> The  Large N\nLimit', '.descriptor')).toBe('The Large N Limit');
});

it('reads a formula as it was written, before MathJax and after', () => {
  const rewritten =
    'The large <span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr>N</nobr><span class="MJX_Assistive_MathML"><math>N</math></span></span><script type="math/tex" id="MathJax-Element-1">N</script> limit';
  expect(text('The large $N$ limit')).toBe('The large $N$ limit');
  expect(text(rewritten)).toBe('The large $N$ limit');
});

it('reads a formula of MathJax 3 once', () => {
  const rewritten =
    'large <mjx-container><mjx-math><mjx-c></mjx-c></mjx-math><mjx-assistive-mml><math><mi>N</mi></math></mjx-assistive-mml></mjx-container> limit';
  expect(text(rewritten)).toBe('large N limit');
});

it('separates words that stand beside marked words', () => {
  expect(text('the <span class="search-hit mathjax">distributed</span> <b>systems</b>.')).toBe(
    'the distributed systems.',
  );
});

it('is empty if there is nothing to read', () => {
  expect(readableText(null)).toBe('');
});

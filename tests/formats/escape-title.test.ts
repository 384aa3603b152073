import { describe, expect, test } from 'vitest';
import { escapeTitle, escapeWithMath } from '../../src/formats/bibtex/escape-title.ts';

describe('a formula stays a formula, protected from styles that write titles small', () => {
  test.each([
    ['Learning $n$ margins', 'Learning {$n$} margins'],
    ['$K$-sets and $\\Lambda_{0}$ decays', '{$K$}-sets and {$\\Lambda_{0}$} decays'],
    ['From $10^{-3}$ to $10^{3}$ margins', 'From {$10^{-3}$} to {$10^{3}$} margins'],
    ['Sorting in $O(n \\log n)$ & more', 'Sorting in {$O(n \\log n)$} \\& more'],
    ['$\\mathcal{N}=2$ in 5% of cases', '{$\\mathcal{N}=2$} in 5\\% of cases'],
    ['Sets $\\{a, b\\}$', 'Sets {$\\{a, b\\}$}'],
    ['Half $\\left\\{a\\right.$ open', 'Half {$\\left\\lbrace a\\right.$} open'],
    ['When $a \\text{ and only then } b$ holds', 'When {$a \\text{ and only then } b$} holds'],
    ['$$E$$ shown large', '{$E$} shown large'],
    ['Written as \\(E\\)', 'Written as {$E$}'],
    ['LLM$_3$', '{LLM}{$_3$}'],
  ])('%s', (title, field) => {
    expect(escapeTitle(title)).toBe(field);
  });
});

describe('a dollar sign that is no formula is a dollar sign', () => {
  test.each([
    ['Between $7 and $9', 'Between \\$7 and \\$9'],
    ['Between 7$ and 9$', 'Between 7\\$ and 9\\$'],
    ['Between 7 $ and 9 $', 'Between 7 \\$ and 9 \\$'],
    ['A $7-$9 margin', 'A \\$7-\\$9 margin'],
    ['What US$ and AU$ buy', 'What {US\\$} and {AU\\$} buy'],
    ['The $price is high$ here', 'The \\$price is high\\$ here'],
    ['An open $ sign', 'An open \\$ sign'],
    ['A brace ${x$ alone', 'A brace \\$\\{\\vphantom{\\}}x\\$ alone'],
    ['All $5%$ of it', 'All \\$5\\%\\$ of it'],
    ['An escaped \\$n$ sign', 'An escaped {\\textbackslash}\\$n\\$ sign'],
    ['\\alpha without signs', '{\\textbackslash}alpha without signs'],
  ])('%s', (title, field) => {
    expect(escapeTitle(title)).toBe(field);
  });
});

test('an abstract has formulas too', () => {
  expect(escapeWithMath('LLMs with $n^2$ margins at $5')).toBe('LLMs with $n^2$ margins at \\$5');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../src/sites/read/plain-text.ts';

it.each([
  ['Growth of <i>Aloe vera</i> in CO<sub>2</sub>', 'Growth of Aloe vera in CO2'],
  ['The <scp>rna</scp> of <span class="sc">Frogs</span>', 'The rna of Frogs'],
  ['<jats:italic>In vitro</jats:italic> or <mml:math><mml:mi>x</mml:mi></mml:math>?', 'In vitro or x?'],
  [
    'At <mml:math display="inline"><mml:semantics><mml:mi>k</mml:mi><mml:annotation encoding="tex">k</mml:annotation></mml:semantics></mml:math> rows',
    'At k rows',
  ],
  ['<b>All <i>of <b>it</b></i></b>', 'All of it'],
  ['First<br/>second<br>third', 'First second third'],
  ['Ink &amp; paper', 'Ink & paper'],
  ['Ink &amp;amp; paper', 'Ink & paper'],
  ['&lt;em&gt;Ink&lt;/em&gt; and paper', 'Ink and paper'],
  ['Gr&ouml;&szlig;e und Stra&#223;e', 'Größe und Straße'],
  ['S&oslash;ren &Zcaron;i&zcaron;ek, &Eacute;tude', 'Søren Žižek, Étude'],
  ['&beta;-blockers &#x2014; &Delta;&nbsp;of&thinsp;two', 'β-blockers — Δ of two'],
  ['&#x3BC; &mu; &sigma; &Omega;', 'μ μ σ Ω'],
  ['where p<0.05 and a > b', 'where p<0.05 and a > b'],
  ['The <unk> token and a<b, c>d', 'The <unk> token and a<b, c>d'],
  ['AT&T; R&D &nosuchname; here', 'AT&T; R&D &nosuchname; here'],
  ['soft\u00adhyphen, zero\u200bwidth', 'softhyphen, zerowidth'],
  ['Eﬃcient ﬂows', 'Efficient flows'],
  ['Wide\n  spaces\u2009here', 'Wide spaces here'],
])('the words of %j are %j', (written, read) => {
  expect(plainText(written)).toBe(read);
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const words = fc
  .array(fc.stringMatching(/^[a-zé<&"λ]{1,5}$/), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(' '));
const tag = fc.constantFrom('i', 'sub', 'scp', 'jats:bold', 'mml:mi');

it('reads escaped words, and words in elements, as they were before', () => {
  fc.assert(
    fc.property(words, tag, fc.nat(2), (text, name, times) => {
      const wrapped = `<${name}>${text.replaceAll('<', '')}</${name}>`;
      const written = Array.from({ length: times }).reduce<string>(escaped, wrapped);
      expect(plainText(written)).toBe(text.replaceAll('<', '').replace(/ +/g, ' ').trim());
      expect(plainText(escaped(text))).toBe(text.trim());
    }),
  );
});

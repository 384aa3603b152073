import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/query/query.ts';
import { tagKey } from '../../../src/core/tag.ts';
import { searchForm } from '../../../src/core/text/search-form.ts';
import { markedParts } from '../../../src/lists/line/marked.tsx';
import { meantTag } from '../../../src/popup/search/meant-tag.ts';
import { narrowingTags } from '../../../src/popup/search/narrowing-tags.ts';
import { withTag } from '../../../src/popup/search/with-tag.ts';
import { hostileText, tag } from '../../formats/library-arbitrary.ts';

describe('marking the searched words', () => {
  it('leaves the text as it is', () => {
    fc.assert(
      fc.property(hostileText(), fc.array(hostileText(8).map(searchForm)), (text, words) => {
        expect(
          markedParts(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('marks every word, whatever its case and accents', () => {
    expect(markedParts('Multilingual café: multilingual', ['multilingual', 'cafe'])).toEqual([
      { text: 'Multilingual', found: true },
      { text: ' ', found: false },
      { text: 'café', found: true },
      { text: ': ', found: false },
      { text: 'multilingual', found: true },
    ]);
  });
});

describe('a tag added to a query', () => {
  it('is one more term of the query', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'reward model', 'tag:thesis', '-star note'), tag, (query, added) => {
        // A quote cannot be written inside a quoted value.
        fc.pre(!/["“”]/u.test(added));
        const terms = parseQuery(withTag(query, added)).terms;
        expect(terms.slice(0, -1)).toEqual(parseQuery(query).terms);
        expect(terms.at(-1)).toEqual({ not: false, condition: { kind: 'tag', key: tagKey(added) } });
      }),
    );
  });
});

describe('narrowing a search', () => {
  const found = [
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['A', 'd'],
    ['a', 'B', 'e'],
  ].map((tags) => ({ tags }));
  const none = (): boolean => false;

  it('offers at most three tags, the most used first, none that all papers have', () => {
    expect(narrowingTags([{ tags: ['e'] }, ...found, { tags: ['a'] }], none)).toEqual(['a', 'b', 'e']);
    expect(narrowingTags(found, none)).toEqual(['b', 'c', 'd']);
  });

  it('offers no tag that the query has already', () => {
    expect(narrowingTags(found, (each) => tagKey(each) === 'b')).toEqual(['c', 'd', 'e']);
  });

  it('offers no tag for a single paper', () => {
    expect(narrowingTags([{ tags: ['a'] }], none)).toEqual([]);
  });
});

describe('the tag that was meant', () => {
  const uses = ['to-read', 'to-reproduce', 'rlhf', 'evaluation/judges', 'two words'].map((tag) => {
    return { tag, count: 1, used: 0 };
  });

  it.each([
    ['tag:to', 'to-read', 'tag:to-read '],
    ['tag:TO-REP', 'to-reproduce', 'tag:to-reproduce '],
    ['tag:#to', 'to-read', 'tag:to-read '],
    ['tag:judg', 'evaluation/judges', 'tag:evaluation/judges '],
    ['tag:rhlf', 'rlhf', 'tag:rlhf '],
    ['tag:"two w"', 'two words', 'tag:"two words" '],
    ['has:note tag:to  star', 'to-read', 'has:note tag:to-read star'],
    ['-tag:re tag:to', 'to-read', '-tag:re tag:to-read '],
    ['rhlf', 'rlhf', 'tag:rlhf '],
  ])('of %j is %j', (text, tag, query) => {
    expect(meantTag(uses, text)).toEqual({ tag, query });
  });

  it.each([
    'tag:rlhf',
    'tag:evaluation star',
    'tag:to-read nothing',
    'tag:',
    'tag:diffusion',
    'tag:rlhf -tag:to',
    '-tag:to',
    'to',
    '',
    'star',
  ])('of %j is none', (text) => expect(meantTag(uses, text)).toBeUndefined());

  it('replaces the unknown tag in the query, and all other terms stay', () => {
    fc.assert(
      fc.property(
        tag,
        fc.constantFrom('', 'reward ', '-star '),
        fc.constantFrom('', ' has:note'),
        (kept, before, after) => {
          fc.pre(!/["“”]/u.test(kept) && tagKey(kept).length > 1);
          const typed = tagKey(kept).slice(0, -1).trim();
          const text = `${before}tag:"${typed}"${after}`;
          const meant = meantTag([{ tag: kept, count: 1, used: 0 }], text);
          if (meant === undefined) return;
          const asked = parseQuery(text).terms;
          const expected = asked.map((term) =>
            term.condition.kind === 'tag' ? { ...term, condition: { kind: 'tag', key: tagKey(kept) } } : term,
          );
          expect(parseQuery(meant.query).terms).toEqual(expected);
        },
      ),
    );
  });
});

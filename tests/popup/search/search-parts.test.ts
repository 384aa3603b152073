import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/query/query.ts';
import { tagPart, withPart } from '../../../src/core/query/with-part.ts';
import { tagKey } from '../../../src/core/tag.ts';
import { searchForm } from '../../../src/core/text/search-form.ts';
import { markedParts } from '../../../src/lists/line/marked.tsx';
import { meantTag } from '../../../src/popup/search/meant-tag.ts';
import { narrowingTags } from '../../../src/popup/search/narrowing-tags.ts';
import { hostileText, tag } from '../../formats/library-arbitrary.ts';

const conditions = (text: string) => parseQuery(text).parts.map(({ not, condition }) => ({ not, condition }));

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
      fc.property(fc.constantFrom('', 'reward model', 'tag:thesis', '-is:star note'), tag, (query, added) => {
        const parts = conditions(withPart(query, tagPart(added)));
        expect(parts.slice(0, -1)).toEqual(conditions(query));
        expect(parts.at(-1)).toEqual({ not: false, condition: { kind: 'tag', key: tagKey(added) } });
      }),
    );
  });

  it.each([
    '"in quotes"',
    '5¼" disk',
    'say "no"',
    'he\'s "late"',
    '"',
    '\\"',
    'back\\slash',
    '“curly”',
    '„German“',
    '-minus',
    'a - b',
    '(brackets)',
    'f(x',
    'x)',
    'time: 10:30',
    'tag:tag',
    'this OR that',
    'OR',
    'AND',
    'upvotes>5',
    'is:star',
    '..',
    'evaluation/"judges" (old)',
  ])('may be called %s', (name) => {
    for (const query of ['', 'reward', 'a OR b', '(a OR', '"open']) {
      expect(conditions(withPart(query, tagPart(name))).at(-1)).toEqual({
        not: false,
        condition: { kind: 'tag', key: tagKey(name) },
      });
    }
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
  const uses = ['to-read', 'to-reproduce', 'rlhf', 'evaluation/judges', 'two words', 'say "no"'].map((tag) => {
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
    ['(tag:to OR is:star)', 'to-read', '(tag:to-read OR is:star)'],
    ['reward -(-tag:rhlf)', 'rlhf', 'reward -(-tag:rlhf)'],
    ['tag:"say \\"n"', 'say "no"', 'tag:"say \\"no\\"" '],
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
        fc.constantFrom('', 'reward ', '-is:star ', '-(-'),
        fc.constantFrom('', ' has:note'),
        (kept, before, after) => {
          fc.pre(tagKey(kept).length > 1);
          const text = before + tagPart(tagKey(kept).slice(0, -1).trim()) + after;
          const meant = meantTag([{ tag: kept, count: 1, used: 0 }], text);
          if (meant === undefined) return;
          const expected = conditions(text).map((part) =>
            part.condition.kind === 'tag' ? { ...part, condition: { kind: 'tag', key: tagKey(kept) } } : part,
          );
          expect(conditions(meant.query)).toEqual(expected);
        },
      ),
    );
  });
});

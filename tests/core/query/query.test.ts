import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, blankAnnotation } from '../../../src/core/annotation.ts';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { matchSpans } from '../../../src/core/query/match-spans.ts';
import { nearestTag } from '../../../src/core/query/nearest-tag.ts';
import { asksBin, parseQuery } from '../../../src/core/query/query.ts';
import { matchesQuery, searchable } from '../../../src/core/query/query-match.ts';
import { searchForm } from '../../../src/core/text/search-form.ts';

const id = parsePaperId('arxiv:2606.00467') ?? expect.fail('no id');
const alias = parsePaperId('10.1145/1234567.7654321') ?? expect.fail('no id');
const paper = { id, aliases: [alias], title: 'Réward Models, a Survey', authors: ['Ana Núñez', 'Łukasz Ostrowski'] };
const annotation: Annotation = {
  ...blankAnnotation(paper, new Date(2026, 5, 12, 15).getTime()),
  tags: ['RL/DPO', 'two words'],
  note: 'First line\nsecond line: 100% of Ärger',
  status: 'reading',
  sites: ['arxiv'],
};

const finds = (text: string, change: Partial<Annotation> = {}): boolean =>
  matchesQuery(parseQuery(text), searchable({ ...annotation, ...change }));

describe('a query finds', () => {
  it.each([
    '',
    '   ',
    'reward',
    'RÉWARD',
    'survey models',
    'ward',
    'nunez',
    'núñez',
    'rl/dpo',
    'words',
    'arger',
    '100%',
    '"first line second"',
    '"a survey"',
    '“a survey”',
    '"line second line:',
    'tag:rl',
    'TAG:RL',
    'tag:rl/dpo',
    'tag:RL/',
    'tag:"Two  Words"',
    '-tag:dpo',
    '-tag:"two"',
    '-missing',
    '-"survey a"',
    'has:note',
    'has:tag',
    'status:reading',
    '-status:none',
    '-star',
    '-is:starred',
    'site:arxiv',
    'site:arx',
    '-site:huggingface',
    'before:2026-07',
    'before:2027',
    'after:2026',
    'after:2026-06-12',
    '-before:2026-06',
    'after:2026-6-1',
    '-in:bin',
    '2606.00467',
    'arxiv:2606.00467v3',
    'https://huggingface.co/papers/2606.00467',
    'doi:10.1145/1234567.7654321',
    'tag:rl reward -status:read has:note',
  ])('the paper by %j', (text) => expect(finds(text)).toBe(true));

  it.each([
    'rewards',
    'survey missing',
    '"models survey"',
    '"survey ana"',
    '"dpo two"',
    '-reward',
    'tag:r',
    'tag:dpo',
    'tag:two',
    '-tag:rl',
    '-tag:rl/dpo',
    '-has:note',
    '-has:tag',
    'status:none',
    'status:read',
    '-status:reading',
    'star',
    'is:starred',
    'is:star',
    'site:huggingface',
    'site:rxiv',
    'before:2026-06',
    'before:2026-06-12',
    'after:2026-06-13',
    '2606.00468',
    'note:first',
    'status:done',
    'has:colour',
    'before:lunch',
    'in:bin',
    'in:binder',
    '"star"',
  ])('not the paper by %j', (text) => expect(finds(text)).toBe(false));

  it('by what is set', () => {
    expect(finds('star', { star: true })).toBe(true);
    expect(finds('has:note', { note: '' })).toBe(false);
    expect(finds('has:tag', { tags: [] })).toBe(false);
    expect(finds('status:later', { status: 'later' })).toBe(true);
    const { status: _, ...none } = annotation;
    expect(matchesQuery(parseQuery('status:none'), searchable(none))).toBe(true);
  });

  it('in the bin where that is asked, and only there', () => {
    expect(finds('in:bin', { deleted: 5 })).toBe(true);
    expect(finds('reward IN:BIN tag:rl', { deleted: 5 })).toBe(true);
    expect(finds('-in:bin', { deleted: 5 })).toBe(false);
    expect(['in:bin', 'x in:bin', 'in:bin -in:bin'].map((text) => asksBin(parseQuery(text)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['', 'bin', '-in:bin', '"in:bin"', 'in:b', 'in:box'].filter((text) => asksBin(parseQuery(text)))).toEqual(
      [],
    );
  });

  it('a star only where the word stands alone: in quotes it is a word', () => {
    expect(finds('"star"', { note: 'To star or not' })).toBe(true);
    expect(finds('star', { note: 'To star or not' })).toBe(false);
  });
});

describe('parseQuery', () => {
  it('never fails, and always finds the right places of operators', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'tag:',
        '-tag:',
        'status:',
        'has:',
        'is:',
        'site:',
        'before:',
        'after:',
        'in:',
        'in:bin',
        'x:',
        '"',
        '“',
        '-',
        '--',
        ' ',
        'star',
        '2026-',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const subject = searchable(annotation);
    let operators = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' '), (pieces, between) => {
        const text = pieces.join(between);
        const query = parseQuery(text);
        for (const { from, to } of query.operators) {
          operators += 1;
          expect(text.slice(from, to)).toMatch(/^-?(?:(?:tag|has|status|is|in|site|before|after):|star)$/i);
        }
        for (const word of query.words) expect(searchForm(word)).toBe(word);
        matchesQuery(query, subject);
      }),
      { numRuns: 1_500 },
    );
    expect(operators).toBeGreaterThan(300);
  });

  it('sets no condition for an operator that is still being typed', () => {
    for (const text of [
      'tag:',
      '-tag:',
      'tag:"',
      'status:',
      'status:re',
      'has:',
      'has:n',
      'in:',
      'in:bi',
      'is:',
      'site:',
      'before:',
      'after:202',
      'after:2026-',
      'after:2026-0',
      'after:2026-06-',
      'after:2026-06-0',
    ]) {
      const query = parseQuery(text);
      expect([text, query.terms]).toEqual([text, []]);
      expect([text, query.operators.length]).toEqual([text, 1]);
    }
  });

  it.each([
    'after:2026-13-45',
    'before:2020-02-31',
    'before:2026-02-29',
    'after:2026-04-31',
    'after:2026-13',
    'after:2026-00',
    'after:2026-00-01',
    'after:2026-01-00',
    'after:2026-01-32',
    'after:2026-13-',
    'after:2026-13-0',
    '-before:2026-6-31',
    'after:2026-06-011',
  ])('takes a day that does not exist as a word: %s', (text) => {
    const word = text.replace(/^-/, '');
    expect(parseQuery(text)).toEqual({
      terms: [{ not: text !== word, condition: { kind: 'text', text: word } }],
      operators: [],
      words: text === word ? [word] : [],
    });
  });

  it.each([
    ['2024-02-29', new Date(2024, 1, 29)],
    ['2000-2-29', new Date(2000, 1, 29)],
    ['2026-12-31', new Date(2026, 11, 31)],
    ['2026-1', new Date(2026, 0, 1)],
    ['2026', new Date(2026, 0, 1)],
  ])('reads the day %s as its midnight here', (text, day) => {
    expect(parseQuery(`after:${text}`).terms).toEqual([
      { not: false, condition: { kind: 'after', at: day.getTime() } },
    ]);
  });

  it('returns the words to mark, without negated ones', () => {
    expect(parseQuery('Réward tag:rl "a  Survey" -missing star').words).toEqual(['reward', 'a survey']);
  });

  it('returns the places of operators', () => {
    const text = 'reward -tag:"two words" star';
    expect(parseQuery(text).operators.map(({ from, to }) => text.slice(from, to))).toEqual(['-tag:', 'star']);
  });
});

describe('searchForm', () => {
  it('is idempotent, and makes texts equal that differ by case or accent alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(searchForm(searchForm(text))).toBe(searchForm(text));
        expect(searchForm(text.normalize('NFD'))).toBe(searchForm(text.normalize('NFC')));
      }),
      { numRuns: 2_000 },
    );
    expect(searchForm('ÉCOLE  Straße\tΣίσυφος İI')).toBe('ecole strasse σισυφοσ ii');
  });
});

describe('matchSpans', () => {
  const marked = (text: string, ...words: string[]) =>
    matchSpans(text, words).map(({ from, to }) => text.slice(from, to));

  it('marks the matching text as it is written', () => {
    expect(marked('Réward Models: rewards', 'reward')).toEqual(['Réward', 'reward']);
    expect(marked('Re\u0301ward', 'reward')).toEqual(['Re\u0301ward']);
    expect(marked('a\n  Survey', 'a survey')).toEqual(['a\n  Survey']);
    expect(marked('Straße', 'ss')).toEqual(['ß']);
  });

  it('joins spans that overlap or touch, and marks nothing for no word', () => {
    expect(marked('rewarding', 'reward', 'warding')).toEqual(['rewarding']);
    expect(marked('rewarding', '')).toEqual([]);
  });

  it.each([
    ['\u064e\u05b0', 'marks of two scripts'],
    ['\u05d1\u05bc\u05b0', 'two marks on one letter'],
    ['\u05b0\uff9e', 'a sign that folds to a mark'],
    ['a \ufc5e', 'a sign that folds to a space and marks'],
  ])('marks %j, which folding brings into another order: %s', (text) => {
    expect(searchForm(text)).not.toBe(text);
    expect(marked(text, searchForm(text))).toEqual([text]);
  });

  const combining = [
    '\u0301',
    '\u0334',
    '\u05b0',
    '\u05bc',
    '\u064e',
    '\u0651',
    '\u3099',
    '\uff9e',
    '\ufc5e',
    ' ',
    'a',
  ];
  const letter = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(...combining));
  const letters = fc.string({ unit: letter, maxLength: 20 });

  it('marks something in every text that the search finds by a word', () => {
    fc.assert(
      fc.property(letters, fc.nat(19), fc.nat(6), (text, from, length) => {
        const word = searchForm(searchForm(text).slice(from, from + length));
        if (word === '' || !searchForm(text).includes(word)) return;
        expect(matchSpans(text, [word]).length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('nearestTag', () => {
  const uses = ['rlhf', 'evaluation/judges', 'tokenisers', 'agents'].map((tag) => ({ tag, count: 1, used: 0 }));
  it.each([
    ['rhlf', 'rlhf'],
    ['rlfh', 'rlhf'],
    ['RLHFF', 'rlhf'],
    ['tokenizers', 'tokenisers'],
    ['tokenizer', 'tokenisers'],
    ['judge', 'evaluation/judges'],
    ['agent', 'agents'],
    ['agents', 'agents'],
  ])('of %j is %j', (word, tag) => expect(nearestTag(uses, word)?.tag).toBe(tag));

  it.each(['', 'rl', 'diffusion', 'xxrlhfx', 'agentless', 'tknzrs'])('of %j is undefined', (word) =>
    expect(nearestTag(uses, word)).toBeUndefined(),
  );
});

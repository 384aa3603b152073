import { describe, expect, it } from 'vitest';
import { type Annotation, blankAnnotation } from '../../../src/core/annotation.ts';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { asksBin, parseQuery } from '../../../src/core/query/query.ts';
import { matchesQuery, searchable } from '../../../src/core/query/query-match.ts';

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
    '-is:star',
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
    'missing OR reward',
    'missing OR nothing OR tag:rl',
    'reward missing OR models survey',
    '(missing OR reward) (models OR nothing)',
    '(missing OR (tag:rl -is:star)) survey',
    '-(missing OR nothing)',
    '-(reward missing)',
    '-(-reward)',
    'reward AND survey',
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
    '-star formation',
    'is:starred',
    'is:star',
    'site:huggingface',
    'site:rxiv',
    'before:2026-06',
    'before:2026-06-12',
    'after:2026-06-13',
    '2606.00468',
    'note:first',
    'in:bin',
    '"star"',
    'reward (missing OR nothing)',
    'missing OR survey nothing',
    '-(reward OR missing)',
    '-(reward survey)',
    'nothing reward OR missing OR -tag:rl',
  ])('not the paper by %j', (text) => expect(finds(text)).toBe(false));

  it('by what is set', () => {
    expect(finds('is:star', { star: true })).toBe(true);
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
    const asking = ['in:bin', 'x in:bin', 'in:bin -in:bin', '(in:bin a) OR (b in:bin)', '-(-in:bin OR x)', '(in:bin)'];
    expect(asking.filter((text) => !asksBin(parseQuery(text)))).toEqual([]);
    const others = ['', 'bin', '-in:bin', '"in:bin"', 'in:b', 'in:box', 'in:bin OR x', '-(in:bin x)', '-(-in:bin x)'];
    expect(others.filter((text) => asksBin(parseQuery(text)))).toEqual([]);
  });

  it('the word star like any word', () => {
    for (const text of ['star', '"star"', 'star formation', '-is:star star'])
      expect([text, finds(text, { note: 'Star formation, or not' })]).toEqual([text, true]);
  });

  it('text with quotation marks in it', () => {
    const note = 'She said "no" to a 5" disk\\drive';
    for (const text of ['"said \\"no\\""', '5"', '“said "no”', '"disk\\drive"', '"disk\\\\drive"'])
      expect([text, finds(text, { note: note.replaceAll('\\"', '"') })]).toEqual([text, true]);
  });
});

import fc from 'fast-check';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { annotationOf } from './made-annotation.ts';

/** An author as a page may show one, with the parts that are meant. */
interface MadeAuthor {
  shown: string;
  meant: object;
}

const given = fc.constantFrom('Ada', 'Bo', 'Zoë', 'J. K.', 'Jean-Luc', 'Ngọc', 'Łucja', 'Ørjan', 'Şebnem', 'Miloš');
const family = fc.constantFrom(
  'Casanova',
  'Weiß',
  'Nørby',
  'Đorđević',
  'Žižka',
  'Iñárritu',
  'O’Neill',
  'King-Noel',
  'Åkesson',
);
const particle = fc.constantFrom('van', 'van der', 'de la', 'von', 'dos');
const suffix = fc.constantFrom('Jr.', 'Sr.', 'II', 'III', 'IV');
const beside = fc.constantFrom('', ' 0007', ' (ABC)', ', PhD', ' [Margin Lab]');

const plainPerson = fc.tuple(given, family, beside, fc.boolean()).map(([firstName, lastName, more, comma]) => ({
  shown: comma ? `${lastName}, ${firstName}` : `${firstName} ${lastName}${more}`,
  meant: { firstName, lastName },
}));
const withParticle = fc.tuple(given, particle, family, fc.boolean()).map(([firstName, prefix, lastName, comma]) => ({
  shown: comma ? `${prefix} ${lastName}, ${firstName}` : `${firstName} ${prefix} ${lastName}`,
  meant: { firstName, lastName, prefix },
}));
const withSuffix = fc.tuple(given, family, suffix, fc.nat(3)).map(([firstName, lastName, end, order]) => ({
  shown:
    [`${firstName} ${lastName} ${end}`, `${firstName} ${lastName}, ${end}`, `${lastName}, ${end}, ${firstName}`][
      order
    ] ?? `${lastName}, ${firstName}, ${end}`,
  meant: { firstName, lastName, suffix: end },
}));
const group = fc
  .tuple(
    fc.constantFrom('Margin', 'The LINE', 'Żuraw', 'Deep Note'),
    fc.constantFrom('Collaboration', 'Team', 'Team, Place @ Home', 'Consortium', 'Research', 'Working Group'),
  )
  .map((words) => ({ shown: words.join(' '), meant: { name: words.join(' ') } }));
const author: fc.Arbitrary<MadeAuthor> = fc.oneof(plainPerson, withParticle, withSuffix, group);

const titleWord = fc.constantFrom(
  'margins',
  'LLM',
  '$k$-means',
  '5% & more',
  '$7 and $9',
  '$x_{1}^2$',
  'a_b',
  '#1',
  '{x}',
  'Über',
  '模型',
);
/** A paper as a page may show one. */
interface MadePaper {
  authors: MadeAuthor[];
  title: string;
  venue: string;
}

const made: fc.Arbitrary<MadePaper> = fc.record({
  authors: fc.array(author, { minLength: 1, maxLength: 5 }),
  title: fc.array(titleWord, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  venue: fc.constantFrom('', 'NeurIPS 2026', 'Journal of Margins & Notes', 'bioRxiv'),
});

/** Returns a thousand made papers, the same in each run, and the entries of a library that holds them. */
export function thousandPapers(): { papers: MadePaper[]; entries: LibraryEntry[] } {
  const papers = fc.sample(made, { numRuns: 1_000, seed: 467 });
  const entries = papers.map(({ authors, title, venue }, index) => {
    const annotation = { ...annotationOf(`arxiv:2606.${String(index).padStart(5, '0')}`), title, year: 2026 };
    const names = authors.map(({ shown }) => shown);
    return { annotation, paper: { id: annotation.id, aliases: [], title, authors: names, venue } };
  });
  return { papers, entries };
}

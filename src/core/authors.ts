/** The authors of a paper, as far as they are known. */
export interface Authors {
  /** Names in order, from the first author on; empty where none is known. */
  authors: string[];
  /** How many authors there are in all, where more are counted than are named. */
  authorCount?: number;
}

/** Names that an annotation keeps: enough for the line in a list and for search. The facts of the paper hold all of them. */
const mostKept = 3;

/** How many authors are known to be there, named or not. */
export const countAuthors = ({ authors, authorCount = 0 }: Authors): number => Math.max(authorCount, authors.length);

/** The first few of `known` with the number of all of them, as an annotation keeps them. */
export function firstAuthors(known: Authors): Authors {
  const authors = known.authors.slice(0, mostKept);
  const authorCount = countAuthors(known);
  return authors.length === 0 || authorCount === authors.length ? { authors } : { authors, authorCount };
}

/** Takes records in order of trust. Returns the authors of the first one that names any, without its other fields. */
export function knownAuthors(first: Authors, ...others: Authors[]): Authors {
  const { authors, authorCount } = [first, ...others].find((record) => record.authors.length > 0) ?? first;
  return authorCount === undefined ? { authors } : { authors, authorCount };
}

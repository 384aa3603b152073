import { localId } from '../../core/ids/local-id.ts';
import { valueAt } from './unknown-value.ts';

/**
 * An entry of a file with an id: its own, else that of its paper, else one made of title, first author and year. Reading the
 * file again makes the same id. An entry without a title is given back as it is.
 */
export function withId(entry: unknown): unknown {
  const annotation = valueAt(entry, ['annotation']);
  if (!isObject(entry) || !isObject(annotation) || Object.hasOwn(annotation, 'id')) return entry;
  const id = valueAt(entry, ['paper', 'id']) ?? madeId(annotation);
  return id === undefined ? entry : { ...entry, annotation: { id, ...annotation } };
}

function madeId(annotation: object): string | undefined {
  const [title, authors, year] = ['title', 'authors', 'year'].map((field) => valueAt(annotation, [field]));
  const [first]: unknown[] = Array.isArray(authors) ? authors : [];
  return localId({
    title: typeof title === 'string' ? title : '',
    firstAuthor: typeof first === 'string' ? first : '',
    year: typeof year === 'number' ? year : undefined,
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

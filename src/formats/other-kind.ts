import type { FileBeginning } from './input-file.ts';

/** Kinds of files that are none of our formats; each has its sentence in `import_looks_…`. */
export type OtherKind =
  | 'bookmarks'
  | 'empty'
  | 'gzip'
  | 'html'
  | 'hypothesis'
  | 'json'
  | 'papermemory'
  | 'pdf'
  | 'rdf'
  | 'ris'
  | 'text'
  | 'zip';

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte);

/** How such files begin, the most telling first. */
const kinds: ReadonlyArray<readonly [kind: OtherKind, recognises: (beginning: FileBeginning) => boolean]> = [
  ['empty', ({ text }) => text === ''],
  ['pdf', ({ text }) => text.startsWith('%PDF-')],
  ['zip', ({ bytes }) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)],
  ['gzip', ({ bytes }) => startsWith(bytes, 0x1f, 0x8b)],
  ['bookmarks', ({ text }) => /^<!doctype netscape-bookmark-file/i.test(text)],
  ['rdf', ({ text }) => /^<(?:\?xml|rdf:RDF)/i.test(text)],
  ['html', ({ text }) => /^<(?:!doctype|html|head|body)\b/i.test(text)],
  ['ris', ({ text }) => /^TY {2}- /.test(text)],
  ['json', ({ text }) => text.startsWith('[')],
];

/** The kind of a file by how it begins; undefined where nothing tells. */
export const otherKind = (beginning: FileBeginning): OtherKind | undefined =>
  kinds.find(([, recognises]) => recognises(beginning))?.[0];

/**
 * The kind of a JSON file of another program.
 * @param names of the fields of its outermost object. Shapes: https://github.com/vict0rsch/PaperMemory and
 *   https://github.com/hypothesis/client
 */
export function jsonKind(names: ReadonlySet<string>): OtherKind {
  if (names.has('__dataVersion')) return 'papermemory';
  return names.has('annotations') && names.has('export_date') ? 'hypothesis' : 'json';
}

import type { Annotation, Stamps } from '../../core/annotation.ts';
import type { LibraryEntry } from '../../core/library-entry.ts';
import type { Paper } from '../../core/paper.ts';
import type { WriteOptions } from '../format.ts';
import type { Sink } from '../output.ts';
import { jsonFormatName, jsonVersion } from './json-version.ts';

/** Writes the file of docs/json-format.md, one paper on a line; the same library gives the same bytes. */
export async function writeJson(
  entries: AsyncIterable<LibraryEntry>,
  sink: Sink,
  { now }: Pick<WriteOptions, 'now'>,
): Promise<void> {
  const head = { format: jsonFormatName, version: jsonVersion, exported: new Date(now).toISOString() };
  sink(`${JSON.stringify(head).slice(0, -1)},"papers":[`);
  let before = '\n';
  for await (const entry of entries) {
    sink(before + JSON.stringify(ordered(entry)));
    before = ',\n';
  }
  sink('\n]}\n');
}

// Lists of names that the compiler holds complete, so that a field cannot be forgotten here.
const annotationOrder = Object.keys({
  id: 0,
  aliases: 0,
  title: 0,
  authors: 0,
  authorCount: 0,
  year: 0,
  tags: 0,
  note: 0,
  noteHistory: 0,
  noteVersion: 0,
  status: 0,
  star: 0,
  sites: 0,
  created: 0,
  updated: 0,
  deleted: 0,
  stamps: 0,
} satisfies Record<keyof Annotation, 0>);

const stampOrder = Object.keys({
  tags: 0,
  note: 0,
  status: 0,
  star: 0,
  deleted: 0,
} satisfies Record<keyof Stamps, 0>);

const paperOrder = Object.keys({
  id: 0,
  aliases: 0,
  title: 0,
  authors: 0,
  authorCount: 0,
  abstract: 0,
  date: 0,
  venue: 0,
  organisation: 0,
  upvotes: 0,
  comments: 0,
  codeUrl: 0,
  version: 0,
} satisfies Record<keyof Paper, 0>);

function ordered({ annotation, paper }: LibraryEntry): object {
  const stamps = inOrder(annotation.stamps, stampOrder);
  const first = inOrder({ ...annotation, stamps }, annotationOrder);
  return paper === undefined ? { annotation: first } : { annotation: first, paper: inOrder(paper, paperOrder) };
}

/** The same fields, those in `order` first; fields of a later version follow as they came. */
function inOrder(record: object, order: readonly string[]): object {
  const fields = new Map(Object.entries(record));
  const known = order.filter((name) => fields.has(name));
  const others = [...fields.keys()].filter((name) => !order.includes(name));
  return Object.fromEntries([...known, ...others].map((name) => [name, fields.get(name)]));
}

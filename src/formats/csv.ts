import { unparse } from 'papaparse';
import { paperUrl } from '../core/ids/paper-url.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { namesWithOthers } from './authors.ts';
import { toCell } from './csv/cell.ts';
import { defineFormat } from './format.ts';

type Column = readonly [name: string, value: (entry: LibraryEntry) => string | number | undefined];

const columns: readonly Column[] = [
  ['id', ({ annotation }) => annotation.id],
  ['title', ({ annotation }) => annotation.title],
  ['authors', (entry) => namesWithOthers(entry).join('; ')],
  ['year', ({ annotation }) => annotation.year],
  ['tags', ({ annotation }) => annotation.tags.map(escapedTag).join('|')],
  ['note', ({ annotation }) => annotation.note],
  ['status', ({ annotation }) => annotation.status],
  ['star', ({ annotation }) => (annotation.star ? 'yes' : '')],
  ['url', ({ annotation }) => paperUrl(annotation.id)],
  ['created', ({ annotation }) => new Date(annotation.created).toISOString()],
  ['updated', ({ annotation }) => new Date(annotation.updated).toISOString()],
  ['aliases', ({ annotation }) => annotation.aliases.join(' ')],
];

/** A tag in a list whose parts stand between `|`. */
const escapedTag = (tag: string): string => tag.replace(/[\\|]/g, '\\$&');

/** Names of three columns or more, which is also how other texts may begin. */
const firstRow = /^"?[^",;\t\n]{1,80}"?(?:[,;\t]"?[^",;\t\n]{0,80}"?){2,60}\r?\n/;

/** One row a paper, for people who count and sort. Papers in the bin are left out. */
export const csv = defineFormat({
  id: 'csv',
  label: 'Spreadsheet (CSV)',
  kind: 'CSV',
  extension: 'csv',
  mime: 'text/csv',
  recognises: ({ text }) => (firstRow.test(text) ? 'possible' : 'no'),
  write: async (entries, output, { name }): Promise<void> => {
    const sink = output.file(`${name}.csv`);
    // The byte order mark tells Excel that this is UTF-8.
    sink(`\uFEFF${row(columns.map(([name]) => name))}`);
    for await (const entry of entries)
      if (entry.annotation.deleted === undefined)
        sink(row(columns.map(([, value]) => toCell(String(value(entry) ?? '')))));
  },
});

const row = (cells: string[]): string => `${unparse([cells], { newline: '\r\n' })}\r\n`;

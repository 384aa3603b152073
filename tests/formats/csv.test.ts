import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { namesWithOthers } from '../../src/formats/authors.ts';
import { fromCell, toCell } from '../../src/formats/csv/cell.ts';
import { csv } from '../../src/formats/csv.ts';
import { hostileText, library } from './library-arbitrary.ts';
import { written } from './written.ts';

const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** The rows of a file as texts, the first one being the names of the columns. */
function rowsOf(file: string): string[][] {
  const parsed = parse<string[]>(file.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

describe('a cell', () => {
  test.each(['=1+1', ' =1', '+1', '-1', '@sum', '＝1', '－1', '\t=1', '\tx', '\rx', '\nx', "'", "'=1", '\u3000＝1'])(
    'does not begin a formula: %j',
    (text) => {
      expect(toCell(text)).not.toMatch(formula);
      expect(fromCell(toCell(text))).toBe(text);
    },
  );

  test.each(['a title', '2 + 2 = 4', 'a-b', '', 'it’s', '“quoted”', '- of a list'.slice(2), 'see\n- one\n- two'])(
    'is left as it is where nothing is wrong: %j',
    (text) => {
      expect(toCell(text)).toBe(text);
    },
  );

  test('begins no formula in a spreadsheet that separates cells otherwise', () => {
    expect(toCell('a;=cmd()')).toBe("a;'=cmd()");
    expect(toCell('a\n=cmd()\t@x')).toBe("a\n'=cmd()\t'@x");
  });

  test('gives back any text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(toCell(text)).not.toMatch(formula);
        expect(fromCell(toCell(text))).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });
});

test('a file holds what the library holds', async () => {
  await fc.assert(
    fc.asyncProperty(library({ bin: false }), async (entries) => {
      const file = await written(csv, entries);
      expect(file.startsWith('\uFEFFid,title,authors,year,tags,note,status,star,url,created,updated,aliases\r\n')).toBe(
        true,
      );
      expect(file.endsWith('\r\n')).toBe(true);
      const [, ...rows] = rowsOf(file);
      expect(rows).toHaveLength(entries.length);
      rows.forEach((cells, index) => {
        for (const cell of cells) expect(cell).not.toMatch(formula);
        const [id, title, authors, year, tags = '', note, status, star, , created = '', updated = '', aliases] =
          cells.map(fromCell);
        const entry = entries[index] ?? expect.unreachable();
        const read =
          tags === '' ? [] : (tags.match(/(?:\\.|[^\\|])+/gsu) ?? []).map((tag) => tag.replace(/\\(.)/gsu, '$1'));
        expect({ id, title, note, tags: read, authors, aliases }).toEqual({
          id: entry.annotation.id,
          title: entry.annotation.title,
          note: entry.annotation.note,
          tags: entry.annotation.tags,
          authors: namesWithOthers(entry).join('; '),
          aliases: entry.annotation.aliases.join(' '),
        });
        expect([year, status, star]).toEqual([
          String(entry.annotation.year ?? ''),
          entry.annotation.status ?? '',
          entry.annotation.star ? 'yes' : '',
        ]);
        expect([Date.parse(created), Date.parse(updated)]).toEqual([
          entry.annotation.created,
          entry.annotation.updated,
        ]);
      });
    }),
    { numRuns: 1_000 },
  );
});

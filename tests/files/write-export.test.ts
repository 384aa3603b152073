import { expect, it } from 'vitest';
import { BlobOutput } from '../../src/files/blob-output.ts';
import { writeBackup } from '../../src/files/write-backup.ts';
import { writeExport } from '../../src/files/write-export.ts';
import { defineFormat } from '../../src/formats/format.ts';
import { json } from '../../src/formats/json.ts';
import { libraryEntries } from '../../src/store/read.ts';
import { writeOptions } from '../formats/written.ts';
import { edit, testLibrary, testPaper } from '../store/test-library.ts';

/** A format that writes one file for each paper, of text and bytes, and a list of them behind. */
const cards = defineFormat({
  ...json,
  id: 'cards',
  mime: 'text/plain',
  severalFiles: true,
  write: async (entries, output, { name }) => {
    const written: string[] = [];
    for await (const { annotation } of entries) {
      const card = `${annotation.id.replace(':', '-')}.txt`;
      const sink = output.file(card);
      sink(annotation.title);
      sink(new Uint8Array([0, 255]));
      sink('\n');
      written.push(card);
    }
    output.file(`${name}.txt`)(written.join('\n'));
  },
});

async function smallLibrary() {
  const library = testLibrary();
  for (const at of [1, 2]) await edit(library, testPaper(`arxiv:2606.0000${at}`), { kind: 'addTag', tag: 'rlhf' });
  return library;
}

it('a format may write several files, of text and of bytes', async () => {
  const { files, papers } = await writeExport(cards, libraryEntries(await smallLibrary()), writeOptions);
  expect(papers).toBe(2);
  expect(files.map(({ name }) => name)).toEqual([
    'arxiv-2606.00001.txt',
    'arxiv-2606.00002.txt',
    'tagalong-2026-06-12.txt',
  ]);
  const [first, , last] = files.map(({ content }) => content);
  expect([...new Uint8Array((await first?.arrayBuffer()) ?? new ArrayBuffer(0))].slice(-3)).toEqual([0, 255, 10]);
  expect(first?.type).toBe('text/plain');
  expect(await last?.text()).toBe('arxiv-2606.00001.txt\narxiv-2606.00002.txt');
});

it('a file ends where the next one begins, and no two have one name', () => {
  const output = new BlobOutput('text/plain');
  const first = output.file('a.txt');
  output.file('b.txt')('b');
  expect(() => first('late')).toThrow('a.txt ended before this piece');
  expect(() => output.file('a.txt')).toThrow('a.txt is written twice');
  expect(output.finish().map(({ name, content }) => [name, content.size])).toEqual([
    ['a.txt', 0],
    ['b.txt', 1],
  ]);
});

it('bytes that their maker writes over later stay as they were', async () => {
  const output = new BlobOutput('application/octet-stream');
  const bytes = new Uint8Array([1, 2]);
  const sink = output.file('a.bin');
  sink(bytes);
  bytes.fill(9);
  sink(bytes);
  const [file] = output.finish();
  expect([...new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([1, 2, 9, 9]);
});

it('text of any length is written whole', async () => {
  const output = new BlobOutput('text/plain');
  const sink = output.file('a.txt');
  for (let at = 0; at < 2_500; at += 1) sink('x'.repeat(1_000));
  const [file] = output.finish();
  expect(file?.content.size).toBe(2_500_000);
});

it('a backup is the whole library, written where there is no page', async () => {
  expect(globalThis).not.toHaveProperty('document');
  const backup = await writeBackup(await smallLibrary(), writeOptions);
  expect(backup?.name).toMatch(/^tagalong-backup-2026-06-1\d\.json$/);
  expect(JSON.parse((await backup?.content.text()) ?? '').papers).toHaveLength(2);
  expect(await writeBackup(testLibrary(), writeOptions)).toBeUndefined();
});

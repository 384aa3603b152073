import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../src/files/read-import.ts';
import { writeExport } from '../../src/files/write-export.ts';
import { json } from '../../src/formats/json.ts';
import { largestFile } from '../../src/formats/refusal.ts';
import { libraryEntries } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { writeOptions } from '../formats/written.ts';
import { edit, testLibrary, testPaper } from '../store/test-library.ts';

/** A library of as many papers, each with a tag. */
async function libraryOf(count: number): Promise<Library> {
  const library = testLibrary();
  for (let at = 0; at < count; at += 1)
    await edit(library, testPaper(`arxiv:2606.${10_000 + at}`), { kind: 'addTag', tag: `tag ${at}` });
  return library;
}

async function exported(library: Library): Promise<{ name: string; content: Blob; papers: number }> {
  const { files, papers } = await writeExport(json, libraryEntries(library), writeOptions);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Error('it is not one file');
  return { ...file, papers };
}

const file = (content: BlobPart, name = 'library.json'): File => new File([content], name);

describe('an exported library', () => {
  it('says how many papers it holds, and is of the format’s kind', async () => {
    const written = await exported(await libraryOf(7));
    expect(written.papers).toBe(7);
    expect(written.name).toBe('tagalong-2026-06-12.json');
    expect(written.content.type).toBe('application/json');
    expect(JSON.parse(await written.content.text()).papers).toHaveLength(7);
  });

  it('fails as a whole where it cannot be read to its end', async () => {
    async function* broken() {
      yield* libraryEntries(await libraryOf(1));
      throw new Error('the disk is gone');
    }
    await expect(writeExport(json, broken(), writeOptions)).rejects.toThrow('the disk is gone');
  });

  it('is all new to an empty library, and all the same to its own', async () => {
    const library = await libraryOf(5);
    const { content } = await exported(library);
    expect(await readImport(testLibrary(), file(content))).toMatchObject({
      type: 'read',
      ready: { file: 'library.json', counts: { fresh: 5, changed: 0, same: 0, inBin: 0, unreadable: 0 } },
    });
    const again = await readImport(library, file(content));
    expect(again).toMatchObject({ type: 'read', ready: { entries: [], counts: { fresh: 0, same: 5 } } });
  });

  it('brings only what is other than here', async () => {
    const library = await libraryOf(5);
    const { content } = await exported(library);
    const parsed = JSON.parse(await content.text());
    parsed.papers[2].annotation.note = 'Written elsewhere.';
    const plan = await readImport(library, file(JSON.stringify(parsed)));
    expect(plan).toMatchObject({ ready: { counts: { fresh: 0, changed: 1, same: 4, unreadable: 0 } } });
    expect(plan.type === 'read' && plan.ready.entries.map(({ annotation }) => annotation.id)).toEqual([
      'arxiv:2606.10002',
    ]);
  });
});

describe('papers of a file that lie in the bin', () => {
  it('are counted by themselves, and put back unless the user says otherwise', async () => {
    const library = await libraryOf(4);
    const { content } = await exported(library);
    for (const at of [0, 1]) await edit(library, testPaper(`arxiv:2606.${10_000 + at}`), { kind: 'delete' });
    const parsed = JSON.parse(await content.text());
    parsed.papers[1].annotation.note = 'Written elsewhere.';
    expect(await readImport(library, file(JSON.stringify(parsed)))).toMatchObject({
      ready: {
        counts: { fresh: 0, changed: 0, same: 2, inBin: 2, unreadable: 0 },
        entries: [{ annotation: { id: 'arxiv:2606.10001' } }],
        onlyBinned: [{ annotation: { id: 'arxiv:2606.10000' } }],
        putBack: true,
        toBin: 0,
      },
    });
  });

  it('are named where the file itself moves them there', async () => {
    const library = await libraryOf(2);
    const { content } = await exported(library);
    const parsed = JSON.parse(await content.text());
    for (const { annotation } of parsed.papers) annotation.deleted = 8e14;
    for (const into of [library, testLibrary()])
      expect(await readImport(into, file(JSON.stringify(parsed)))).toMatchObject({
        ready: { counts: { inBin: 0 }, onlyBinned: [], putBack: false, toBin: 2 },
      });
  });
});

describe('a file that cannot be imported whole', () => {
  it('brings its good papers and names the place of each bad one', async () => {
    const { content } = await exported(await libraryOf(4));
    const parsed = JSON.parse(await content.text());
    parsed.papers[1].annotation.id = 'nonsense';
    const plan = await readImport(testLibrary(), file(JSON.stringify(parsed, null, 1)));
    expect(plan).toMatchObject({ ready: { counts: { fresh: 3, unreadable: 1 }, problems: [{ entry: 'nonsense' }] } });
    expect(plan.type === 'read' && plan.ready.problems[0]?.line).toBeGreaterThan(1);
  });

  it('brings the papers before the place where it was cut off, and counts the one that was cut', async () => {
    const { content } = await exported(await libraryOf(40));
    const plan = await readImport(testLibrary(), file((await content.text()).slice(0, -200)));
    expect(plan).toMatchObject({
      ready: { counts: { fresh: 39, unreadable: 1 }, problems: [{ line: 41, entry: '' }] },
    });
    expect(plan.type === 'read' && plan.ready.entries).toHaveLength(39);
  });

  it('is read as other programs save it again: with a byte order mark, in UTF-16 of either order, with CR LF', async () => {
    const { content } = await exported(await libraryOf(2));
    const text = (await content.text()).replace('tag 0', 'tag ä 🏷').replaceAll('\n', '\r\n');
    const bigEndian = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    for (const saved of [`\uFEFF${text}`, Buffer.from(`\uFEFF${text}`, 'utf16le'), bigEndian]) {
      const plan = await readImport(testLibrary(), file(saved));
      expect(plan).toMatchObject({ ready: { counts: { fresh: 2, unreadable: 0 } } });
      expect(plan.type === 'read' && plan.ready.entries.flatMap(({ annotation }) => annotation.tags)).toContain(
        'tag ä 🏷',
      );
    }
  });

  it('says of very many problems how many there are, and of how much it did not look at', async () => {
    const { content } = await exported(await libraryOf(1));
    const bad = (await content.text()).replace('[\n', `[\n${'1,'.repeat(100_005)}`);
    expect(await readImport(testLibrary(), file(bad))).toMatchObject({
      ready: { counts: { fresh: 0, unreadable: 100_006 }, problems: { length: 1_000 }, unread: 6 },
    });
  });

  it('is refused where it is packed, whatever its name', async () => {
    const { content } = await exported(await libraryOf(1));
    const packed = gzipSync(await content.text());
    expect(await readImport(testLibrary(), file(packed))).toEqual({
      type: 'refused',
      refusal: { kind: 'wrong-type', looks: { other: 'gzip' } },
    });
  });

  it('is refused where it is too big, before it is read', async () => {
    const big = Object.defineProperty(file('{}'), 'size', { value: largestFile + 1 });
    for (const way of ['text', 'arrayBuffer', 'slice'])
      Object.defineProperty(big, way, { value: () => Promise.reject(new Error('it was read')) });
    expect(await readImport(testLibrary(), big)).toEqual({
      type: 'refused',
      refusal: { kind: 'too-big', size: largestFile + 1, most: largestFile },
    });
  });

  it('is refused where it is of another kind, or the browser cannot read it', async () => {
    expect(await readImport(testLibrary(), file('@article{a, title={b}}', 'refs.bib'))).toEqual({
      type: 'refused',
      refusal: { kind: 'wrong-type', looks: { format: 'BibTeX' } },
    });
    const gone = Object.defineProperty(file('{}'), 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await readImport(testLibrary(), gone)).toEqual({ type: 'refused', refusal: { kind: 'unreadable' } });
  });
});

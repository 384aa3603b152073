import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bibtex } from '../../src/formats/bibtex.ts';
import { thousandPapers } from '../formats/made-papers.ts';
import { written } from '../formats/written.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tagalong-bibtool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a file with BibTool, which writes what it understood, and its complaints apart from that. */
function readByBibtool(text: string): { entries: number; complaints: string } {
  const file = path.join(folder, 'papers.bib');
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync('bibtool', [file], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return { entries: stdout.match(/^@\w+\s*\{/gm)?.length ?? 0, complaints: stderr.trim() };
}

test('BibTool reads a thousand papers without a complaint', async () => {
  const { entries } = thousandPapers();
  expect(readByBibtool(await written(bibtex, entries))).toEqual({ entries: 1_000, complaints: '' });
});

test('BibTool complains of a file that is not whole', () => {
  const { complaints } = readByBibtool('@misc{muster2026, title = {Not closed\n\n@misc{other, title = {Closed}}\n');
  expect(complaints).not.toBe('');
});

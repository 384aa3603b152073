import { existsSync, readdirSync } from 'node:fs';
import type { Format } from '../../src/formats/format.ts';

const here = new URL('./', import.meta.url);

/** The folder of the file that shows what a format reads. */
export const readFolder = (id: string): URL => new URL(`read/${id}/`, here);

/** The name of the file that a format reads there. */
export const inputName = (id: string): string | undefined =>
  existsSync(readFolder(id)) ? readdirSync(readFolder(id)).find((name) => name.startsWith('in.')) : undefined;

/** What a format lacks, one sentence for each fault. */
export function formatFaults(format: Format, all: readonly Format[]): string[] {
  const { id, label, kind, extension, mime } = format;
  const reads = format.read !== undefined;
  const faults: Array<[isFault: boolean, sentence: string]> = [
    [!/^[a-z][a-z0-9-]*$/.test(id), `The id of ${id} is not small letters, digits and hyphens.`],
    [all.filter((other) => other.id === id).length > 1, `Two formats have the id ${id}.`],
    [label.trim() === '' || kind.trim() === '', `The format ${id} lacks a label or the name of its kind.`],
    [!/^[a-z0-9]+$/.test(extension), `The extension of ${id} is not written without its dot, in small letters.`],
    [!/^[a-z]+\/[a-z0-9.+-]+$/.test(mime), `The mime type of ${id} is none.`],
    [!reads && format.write === undefined, `The format ${id} neither writes nor reads.`],
    [format.severalFiles === true && format.write === undefined, `The format ${id} has several files and writes none.`],
    [
      format.write !== undefined && !existsSync(new URL(`golden/${id}.txt`, here)),
      `The format ${id} lacks tests/formats/golden/${id}.txt: what it writes of the library in golden/json.txt.`,
    ],
    [
      reads && (inputName(id) === undefined || !existsSync(new URL('out.json', readFolder(id)))),
      `The format ${id} lacks tests/formats/read/${id}/: a file that it reads, in.${extension}, and the library in it, out.json.`,
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence);
}

import type { LibraryEntry } from '../../core/library-entry.ts';
import type { PaperId } from '../../core/paper-id.ts';
import { fileKind } from '../file-kind.ts';
import type { Problem, ReadFile } from '../format.ts';
import { largestFile, type Refusal, refusalReason } from '../refusal.ts';
import type { Fault } from './json-scanner.ts';
import { jsonFormatName, jsonVersion } from './json-version.ts';
import { laterLines } from './later-lines.ts';
import { lineCounter } from './line-counter.ts';
import { locateValue } from './locate-value.ts';
import { type JsonOutline, outlineJson, type Span } from './outline-json.ts';
import { type EntryFault, readEntry } from './read-entry.ts';

/** Entries of one paper that a file may hold. Ours hold one; merging very many of them would take very long. */
export const mostOfOnePaper = 20;

/**
 * Reads a library. An entry that is not right, or not JSON, gives one problem, and the others are read; so is the rest of a
 * file that was cut off or damaged, unless its head does not say what it is. The file is described in docs/json-format.md.
 */
export function readJson(content: string): ReadFile {
  const text = content.replace(/^\uFEFF/, '');
  if (text.length > largestFile) return refused({ kind: 'too-big', size: text.length, most: largestFile });
  const outline = outlineJson(text);
  const { papers, fault, brokenPaper } = outline;
  if (!isOurs(text, outline)) {
    const names = fault === undefined ? outline.fields.keys() : [];
    return refused({ kind: 'wrong-type', looks: fileKind(text, names) });
  }
  const version = fieldOf(text, outline, 'version');
  if (typeof version === 'number' && version > jsonVersion) return refused({ kind: 'newer', version });
  const readable = version === jsonVersion && papers !== undefined;
  if (fault !== undefined && !readable) return { entries: [], problems: [problemAt(text, fault.at, fault.reason)] };
  if (version !== jsonVersion) return fieldProblem(text, outline, 'version', `version: expected ${jsonVersion}`);
  if (papers === undefined) return fieldProblem(text, outline, 'papers', 'papers: expected a list');
  return readParts(
    text,
    fault === undefined ? papers : [...papers, fault, ...laterLines(text, brokenPaper ?? fault.at)],
  );
}

/** Reads the papers of a file and names its faults, in their order. */
function readParts(text: string, parts: ReadonlyArray<Span | Fault>): ReadFile {
  const file: ReadFile = { entries: [], problems: [] };
  const placeOf = lineCounter(text);
  const times = new Map<PaperId, number>();
  for (const part of parts) {
    if ('reason' in part) {
      file.problems.push({ ...placeOf(part.at), entry: '', reason: part.reason });
      continue;
    }
    const read = readEntry(JSON.parse(text.slice(part.from, part.to)));
    if (read.ok && timesNamed(read.value, times) <= mostOfOnePaper) file.entries.push(read.value);
    else {
      const { entry, path, reason } = read.ok ? tooOften(read.value) : read.error;
      file.problems.push({ ...placeOf(locateValue(text, part.from, path)), entry, reason });
    }
  }
  return file;
}

/** How often the paper stood in the file by now, under the id of it that stood there most often. */
function timesNamed({ annotation }: LibraryEntry, times: Map<PaperId, number>): number {
  const counts = [...new Set([annotation.id, ...annotation.aliases])].map((id) => {
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return count;
  });
  return Math.max(...counts);
}

const tooOften = ({ annotation }: LibraryEntry): EntryFault => ({
  entry: annotation.id,
  path: ['annotation', 'id'],
  reason: `expected at most ${mostOfOnePaper} entries of one paper, found one more`,
});

/** What is not whole JSON is one of ours, broken, where it still says so in its beginning. */
function isOurs(text: string, outline: JsonOutline): boolean {
  const cutBefore = outline.fault !== undefined && !outline.fields.has('format');
  return cutBefore
    ? text.slice(0, 1_000).includes(`"${jsonFormatName}"`)
    : fieldOf(text, outline, 'format') === jsonFormatName;
}

/** The value of a field that holds one word or number; undefined for anything longer. */
function fieldOf(text: string, outline: JsonOutline, name: string): unknown {
  const span = outline.fields.get(name);
  return span === undefined || span.to - span.from > 100 ? undefined : JSON.parse(text.slice(span.from, span.to));
}

function fieldProblem(text: string, outline: JsonOutline, name: string, expected: string): ReadFile {
  const span = outline.fields.get(name);
  const found = span === undefined ? 'nothing' : text.slice(span.from, Math.min(span.to, span.from + 60));
  return { entries: [], problems: [problemAt(text, span?.from ?? 0, `${expected}, found ${found}`)] };
}

const problemAt = (text: string, offset: number, reason: string): Problem => ({
  ...lineCounter(text)(offset),
  entry: '',
  reason,
});

const refused = (refusal: Refusal): ReadFile => ({
  entries: [],
  problems: [{ line: 0, column: 0, entry: '', reason: refusalReason(refusal) }],
  refused: refusal,
});

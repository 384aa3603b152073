import type { Pause } from '../../core/pause.ts';
import type { Problem, ReadFile } from '../format.ts';
import { jsonKind } from '../other-kind.ts';
import { largestFile, type Refusal, refusalReason } from '../refusal.ts';
import { firstJsonVersion, jsonFormatName, jsonVersion } from './json-version.ts';
import { laterLines } from './later-lines.ts';
import { lineCounter } from './line-counter.ts';
import { type JsonOutline, outlineJson } from './outline-json.ts';
import { PaperReader } from './paper-reader.ts';

/**
 * Reads a library. An entry that is not right, or not JSON, gives one problem, and the others are read; so is the rest of a cut
 * or damaged file, if its head still says what it is. The file is described in docs/json-format.md.
 * @param pause asked after every entry, and after every field other than `papers`
 */
export async function readJson(content: string, pause?: Pause): Promise<ReadFile> {
  const text = content.replace(/^\uFEFF/, '');
  if (text.length > largestFile) return refused({ kind: 'too-big', size: text.length, most: largestFile });
  const papers = new PaperReader(text, pause);
  const outline = await outlineJson(text, (span) => papers.read(() => span), pause);
  const { hasPapers, fault, brokenPaper } = outline;
  if (!isOurs(text, outline)) return refused({ kind: 'wrong-type', looks: { other: jsonKind(outline.names) } });
  const version = fieldOf(text, outline, 'version');
  if (typeof version === 'number' && version > jsonVersion) return refused({ kind: 'newer', version });
  const isKnown = version === firstJsonVersion || version === jsonVersion;
  const readable = isKnown && hasPapers;
  if (fault !== undefined && !readable) return nothingBut(problemAt(text, fault.at, fault.reason));
  if (!isKnown)
    return fieldProblem(text, outline, 'version', `version: expected ${firstJsonVersion} or ${jsonVersion}`);
  if (!hasPapers) return fieldProblem(text, outline, 'papers', 'papers: expected a list');
  if (fault === undefined) return papers.result;
  papers.addProblem(fault);
  for (const line of laterLines(text, brokenPaper ?? fault.at)) {
    const waiting = papers.read(line);
    if (waiting !== undefined) await waiting;
  }
  return papers.result;
}

/** Returns whether the file is a library of ours. A broken file is one if its first 1,000 characters name the format. */
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
  return nothingBut(problemAt(text, span?.from ?? 0, `${expected}, found ${found}`));
}

const problemAt = (text: string, offset: number, reason: string): Problem => ({
  ...lineCounter(text)(offset),
  entry: '',
  reason,
});

const nothingBut = (problem: Problem): ReadFile => ({ entries: [], problems: [problem], unreadable: 1, unread: 0 });

const refused = (refusal: Refusal): ReadFile => ({
  ...nothingBut({ line: 0, column: 0, entry: '', reason: refusalReason(refusal) }),
  refused: refusal,
});

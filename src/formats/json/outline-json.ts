import type { Pause } from '../../core/pause.ts';
import { type Fault, JsonScanner } from './json-scanner.ts';

/** A part of a text. */
export interface TextRange {
  from: number;
  /** The offset behind it. */
  to: number;
}

/** What stands where in a JSON file, apart from its papers. */
export interface JsonOutline {
  /** Names of the outermost object, of those in `telling`; none where the file is a list or a single value. */
  names: Set<string>;
  /** The fields with these names that are whole. */
  fields: Map<string, TextRange>;
  /** Whether there is a list `papers`. */
  hasPapers: boolean;
  /** The first place where the file is not JSON. The outline ends there. */
  fault?: Fault;
  /** Where the paper begins that the fault is in; undefined where it is in none. */
  brokenPaper?: number;
}

/** Takes a paper; gives what to wait for before the next one. */
type Visit = (paper: TextRange) => Promise<void> | undefined;

/** Names by which files are known, ours and others'. A made file may have millions more, which nobody asks for. */
const telling: ReadonlySet<string> = new Set([
  'format',
  'version',
  'papers',
  '__dataVersion',
  'annotations',
  'export_date',
]);

/**
 * The outline of a file, as far as it is JSON. Linear in the length of the text.
 * @param visit called with each element of its list `papers` that is whole, in order; waited for
 */
export async function outlineJson(text: string, visit: Visit, pause?: Pause): Promise<JsonOutline> {
  const scanner = new JsonScanner(text);
  const outline: JsonOutline = { names: new Set(), fields: new Map(), hasPapers: false };
  if (scanner.peek() === '{') await walkFields(scanner, outline, visit, pause);
  else scanner.part();
  if (scanner.fault === undefined && scanner.peek() !== '') scanner.expected('the end of the file');
  return scanner.fault === undefined ? outline : { ...outline, fault: scanner.fault };
}

async function walkFields(
  scanner: JsonScanner,
  outline: JsonOutline,
  visit: Visit,
  pause: Pause | undefined,
): Promise<void> {
  for (const name of scanner.members()) {
    const isTelling = telling.has(name);
    if (isTelling) outline.names.add(name);
    const isList = scanner.peek() === '[';
    const from = scanner.at;
    if (isList && name === 'papers') await walkPapers(scanner, outline, visit);
    else scanner.part();
    if (isTelling && scanner.fault === undefined) outline.fields.set(name, { from, to: scanner.at });
    await pause?.();
  }
}

async function walkPapers(scanner: JsonScanner, outline: JsonOutline, visit: Visit): Promise<void> {
  outline.hasPapers = true;
  for (const _ of scanner.elements()) {
    scanner.peek();
    const from = scanner.at;
    if (scanner.part()) {
      const waiting = visit({ from, to: scanner.at });
      // Millions of them go by without a turn of the event loop for each.
      if (waiting !== undefined) await waiting;
    } else outline.brokenPaper = from;
  }
}

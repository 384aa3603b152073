import { type Fault, JsonScanner } from './json-scanner.ts';
import type { TextRange } from './outline-json.ts';

/** A line that holds a paper as our files are written. Texts in JSON hold no line end, so none looks like it. */
const paperLine = /[\r\n][ \t]*(?=\{"annotation":)([^\r\n]*)/g;
const afterPaper = /\s*(?:,|\]\s*\}?)?\s*/y;

/**
 * Finds the papers on the lines behind the one in which `from` stands: where a file is damaged, its other lines are still
 * good. Each answer gives the next one, or what is wrong with it, when it is asked. Linear in the length of the text.
 */
export function* laterLines(text: string, from: number): Generator<() => TextRange | Fault, void> {
  const lines = new RegExp(paperLine);
  lines.lastIndex = from;
  for (let match = lines.exec(text); match !== null; match = lines.exec(text)) {
    const [whole, line = ''] = match;
    const start = match.index + whole.length - line.length;
    yield () => paperOn(line, start);
  }
}

function paperOn(line: string, start: number): TextRange | Fault {
  const scanner = new JsonScanner(line);
  const complete = scanner.value();
  afterPaper.lastIndex = scanner.at;
  afterPaper.test(line);
  if (complete && afterPaper.lastIndex < line.length) scanner.expected('the end of the line');
  const { fault, at } = scanner;
  return fault === undefined ? { from: start, to: start + at } : { ...fault, at: start + fault.at };
}

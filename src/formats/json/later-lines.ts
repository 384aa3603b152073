import { type Fault, JsonScanner } from './json-scanner.ts';
import type { Span } from './outline-json.ts';

/** A line that holds a paper as our files are written. Texts in JSON hold no line end, so none looks like it. */
const paperLine = /[\r\n][ \t]*(?=\{"annotation":)([^\r\n]*)/g;
const afterPaper = /\s*(?:,|\]\s*\}?)?\s*/y;

/**
 * The papers on the lines behind the one in which `from` stands, or what is wrong with each: where a file is damaged, its
 * other lines are still good. Linear in the length of the text.
 */
export function laterLines(text: string, from: number): Array<Span | Fault> {
  paperLine.lastIndex = from;
  return [...text.matchAll(paperLine)].map((match) => {
    const [whole, line = ''] = match;
    const start = match.index + whole.length - line.length;
    const scanner = new JsonScanner(line);
    const complete = scanner.value();
    afterPaper.lastIndex = scanner.at;
    afterPaper.test(line);
    if (complete && afterPaper.lastIndex < line.length) scanner.expected('the end of the line');
    const { fault, at } = scanner;
    return fault === undefined ? { from: start, to: start + at } : { ...fault, at: start + fault.at };
  });
}

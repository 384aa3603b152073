import { failure, type Result, success } from '../../core/result.ts';
import { type Fault, JsonScanner } from './json-scanner.ts';

/** A part of a text. */
export interface Span {
  from: number;
  /** The offset behind it. */
  to: number;
}

/** What stands where in a JSON file, as far as a reader of libraries must know before it builds anything. */
export interface JsonOutline {
  /** The fields of the outermost object; none where the file is a list or a single value. */
  fields: Map<string, Span>;
  /** The elements of its list `papers`; undefined where there is no such list. */
  papers?: Span[];
}

/** The outline of a whole file, or the first place where it is not JSON. Linear in the length of the text. */
export function outlineJson(text: string): Result<JsonOutline, Fault> {
  const scanner = new JsonScanner(text);
  const outline: JsonOutline = { fields: new Map() };
  const complete =
    scanner.peek() === '{' ? scanner.members((name) => readField(scanner, outline, name)) : scanner.value();
  if (complete && scanner.peek() !== '') scanner.expected('the end of the file');
  return scanner.fault === undefined ? success(outline) : failure(scanner.fault);
}

function readField(scanner: JsonScanner, outline: JsonOutline, name: string): boolean {
  const list = scanner.peek() === '[' && name === 'papers';
  const papers: Span[] = [];
  const from = scanner.at;
  const complete = list ? scanner.elements(() => readSpan(scanner, papers)) : scanner.value();
  if (list) outline.papers = papers;
  outline.fields.set(name, { from, to: scanner.at });
  return complete;
}

function readSpan(scanner: JsonScanner, spans: Span[]): boolean {
  scanner.peek();
  const from = scanner.at;
  const complete = scanner.value();
  spans.push({ from, to: scanner.at });
  return complete;
}

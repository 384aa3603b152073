import { type Fault, JsonScanner } from './json-scanner.ts';

/** A part of a text. */
export interface Span {
  from: number;
  /** The offset behind it. */
  to: number;
}

/** What stands where in a JSON file, as far as a reader of libraries must know before it builds anything. */
export interface JsonOutline {
  /** The fields of the outermost object that are whole; none where the file is a list or a single value. */
  fields: Map<string, Span>;
  /** The elements of its list `papers` that are whole; undefined where there is no such list. */
  papers?: Span[];
  /** The first place where the file is not JSON. The outline ends there. */
  fault?: Fault;
  /** Where the paper begins that the fault is in; undefined where it is in none. */
  brokenPaper?: number;
}

/** The outline of a file, as far as it is JSON. Linear in the length of the text. */
export function outlineJson(text: string): JsonOutline {
  const scanner = new JsonScanner(text);
  const outline: JsonOutline = { fields: new Map() };
  const complete =
    scanner.peek() === '{' ? scanner.members((name) => readField(scanner, outline, name)) : scanner.value();
  if (complete && scanner.peek() !== '') scanner.expected('the end of the file');
  return scanner.fault === undefined ? outline : { ...outline, fault: scanner.fault };
}

function readField(scanner: JsonScanner, outline: JsonOutline, name: string): boolean {
  const list = scanner.peek() === '[' && name === 'papers';
  const papers: Span[] = [];
  if (list) outline.papers = papers;
  const from = scanner.at;
  const complete = list ? scanner.elements(() => readPaper(scanner, outline, papers)) : scanner.value();
  if (complete) outline.fields.set(name, { from, to: scanner.at });
  return complete;
}

function readPaper(scanner: JsonScanner, outline: JsonOutline, papers: Span[]): boolean {
  scanner.peek();
  const from = scanner.at;
  const complete = scanner.value();
  if (complete) papers.push({ from, to: scanner.at });
  else outline.brokenPaper = from;
  return complete;
}

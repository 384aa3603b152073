import { JsonScanner } from './json-scanner.ts';

/**
 * Where in `text` the value at `path` begins, seen from the value at offset `from`; where it is missing, the place of the
 * nearest value around it.
 */
export function locateValue(text: string, from: number, path: readonly string[]): number {
  const scanner = new JsonScanner(text, from);
  const first = scanner.peek();
  const [step, ...rest] = path;
  if (step === undefined || (first !== '{' && first !== '[')) return scanner.at;
  const found = scanner.at;
  for (const name of first === '{' ? scanner.members() : scanner.elements()) {
    if (String(name) === step) return locateValue(text, scanner.at, rest);
    scanner.value();
  }
  return found;
}

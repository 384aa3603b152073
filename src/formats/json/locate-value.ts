import { JsonScanner } from './json-scanner.ts';

/**
 * Where in `text` the value at `path` begins, seen from the value at offset `from`; where it is missing, the place of the
 * nearest value around it.
 */
export function locateValue(text: string, from: number, path: readonly string[]): number {
  const scanner = new JsonScanner(text, from);
  const first = scanner.peek();
  const [step, ...rest] = path;
  if (step === undefined) return scanner.at;
  let found = scanner.at;
  const visit = (name: string | number): boolean => {
    if (String(name) !== step) return scanner.value();
    found = locateValue(text, scanner.at, rest);
    return false;
  };
  if (first === '{') scanner.members(visit);
  else if (first === '[') scanner.elements(visit);
  return found;
}

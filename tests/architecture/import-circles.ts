import type { Import } from './source-files.ts';

/**
 * Returns the files of one circle of imports, in order; the first stands at the end again. Imports of types count too.
 * Returns undefined if there is no circle.
 */
export function circleIn(imports: readonly Import[]): string[] | undefined {
  const importedBy = new Map<string, string[]>();
  for (const { from, to } of imports) importedBy.set(from, [...(importedBy.get(from) ?? []), to]);
  const leadingToNone = new Set<string>();
  /** @param way the files that led to `file` */
  const circleFrom = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (leadingToNone.has(file)) return undefined;
    const circle = firstCircle(importedBy.get(file) ?? [], [...way, file]);
    if (circle === undefined) leadingToNone.add(file);
    return circle;
  };
  const firstCircle = (files: Iterable<string>, way: readonly string[]): string[] | undefined => {
    for (const file of files) {
      const circle = circleFrom(file, way);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  return firstCircle(importedBy.keys(), []);
}

import { type Annotation, namesOf } from '../annotation.ts';
import { compareStrength, type PaperId } from '../ids/paper-id.ts';

/** Most other ids kept of one paper, the same as a file may hold. */
const mostAliases = 50;

/** The annotation under the strongest of its own ids and `ids`; all others become aliases. */
export function underStrongest(annotation: Annotation, ids: readonly PaperId[]): Annotation {
  const names = [...new Set([...namesOf(annotation), ...ids])];
  const id = names.reduce((best, name) => (compareStrength(name, best) < 0 ? name : best));
  return { ...annotation, id, aliases: names.filter((name) => name !== id).slice(0, mostAliases) };
}

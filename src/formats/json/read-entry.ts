import { withListedAuthors } from '../../core/earlier-authors.ts';
import type { LibraryEntry } from '../../core/library-entry.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { check, libraryEntrySchema } from '../../core/schemas.ts';
import { mismatchReason } from './mismatch-reason.ts';
import { unsafePath, valueAt } from './unknown-value.ts';
import { withId } from './with-id.ts';

/** What is wrong with one paper of a file. */
export interface EntryFault {
  /** The paper's id or title as the file has it; empty where it has none. */
  entry: string;
  /** Where in the entry, from outside to inside. */
  path: string[];
  reason: string;
}

/** One element of the list `papers`, or the first thing that is wrong with it. `value` may hold anything JSON can. */
export function readEntry(value: unknown): Result<LibraryEntry, EntryFault> {
  const fault = (path: string[], reason: string): Result<never, EntryFault> =>
    failure({ entry: nameOf(value), path, reason: [path.join('.'), reason].filter((part) => part !== '').join(': ') });
  const unsafe = unsafePath(value);
  if (unsafe !== undefined) return fault(unsafe, 'a field may not have this name');
  const checked = check(libraryEntrySchema, withId(ofThisVersion(value)));
  if (!checked.ok) {
    const path = checked.error.path === '' ? [] : checked.error.path.split('.');
    return fault(path, mismatchReason(checked.error, valueAt(value, path)));
  }
  const { annotation, paper } = checked.value;
  const ids = new Set([annotation.id, ...annotation.aliases]);
  if (paper !== undefined && ![paper.id, ...paper.aliases].some((id) => ids.has(id)))
    return fault(['paper', 'id'], `expected an id of ${annotation.id}, found ${paper.id}`);
  return success(checked.value);
}

/** The element with its authors as a list, which files of version 1 have as one line. */
function ofThisVersion(value: unknown): unknown {
  const annotation = valueAt(value, ['annotation']);
  const listed = withListedAuthors(annotation);
  return listed === annotation ? value : Object.assign({}, value, { annotation: listed });
}

function nameOf(value: unknown): string {
  const names = [valueAt(value, ['annotation', 'id']), valueAt(value, ['annotation', 'title'])];
  return names.find((name): name is string => typeof name === 'string' && name !== '')?.slice(0, 80) ?? '';
}

import type { Mismatch } from '../../core/schemas.ts';

const longestShown = 60;

/**
 * What was expected and what was found, in plain English.
 * @param found the value that does not fit
 */
export function mismatchReason(mismatch: Mismatch, found: unknown): string {
  // The validator says `Invalid length: Expected <=50 but received 51`, or a sentence of ours: `Expected a paper id`.
  const [wanted = '', received] = mismatch.reason.replace(/^Invalid [^:]+: /, '').split(' but received ', 2);
  const expected = wanted.replace(/^E/, 'e').replace('<=', 'at most ').replace('>=', 'at least ');
  return `${expected}, found ${/^\d+$/.test(received ?? '') ? received : shown(found)}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value !== 'string' || value.length <= longestShown) return JSON.stringify(value);
  return `${JSON.stringify(value.slice(0, longestShown)).slice(0, -1)}…"`;
}

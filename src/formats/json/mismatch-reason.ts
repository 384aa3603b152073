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
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, longestShown) : value);
  const whole = text.length <= longestShown && (typeof value !== 'string' || value.length <= longestShown);
  return whole ? text : `${text.slice(0, longestShown - 1)}…`;
}

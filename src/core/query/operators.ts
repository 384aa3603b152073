import { addressId } from '../ids/address-id.ts';
import { parseKeptId } from '../ids/paper-id.ts';
import { statuses } from '../status.ts';
import { normaliseTag, tagKey } from '../tag.ts';
import { searchForm } from '../text/search-form.ts';
import type { Condition, Counted, Fact } from './condition.ts';
import { dateRange, queryMoment, wholeNumber, yearRange } from './query-date.ts';
import type { QueryFault } from './query-fault.ts';
import { type Range, type ReadBound, readRange } from './query-range.ts';
import { askedSite } from './query-site.ts';
import type { Span } from './span.ts';

/** What an operator makes of its value. Places are those in the value. */
export interface OperatorReading {
  /** Undefined if it sets none. */
  condition?: Condition;
  /** What is wrong, and where. */
  fault?: Span & { what: QueryFault };
  /** Where the wrong part begins, if more letters can make it right. The condition goes without it. */
  openFrom?: number;
}

type ReadValue = (value: string) => OperatorReading;

/** What the value of each operator means, by the name in front of the colon. */
export const operators: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ['tag', tagReading],
  ['has', choice(['note', 'tag', 'code'], (what) => ({ kind: 'has', what }))],
  ['status', choice([...statuses, 'none'], (status) => ({ kind: 'status', status }))],
  ['is', choice(['star', 'starred'], () => ({ kind: 'star' }))],
  ['in', choice(['bin'], () => ({ kind: 'bin' }))],
  ['site', siteReading],
  ['id', idReading],
  ['author', fact('author')],
  ['org', fact('org')],
  ['venue', fact('venue')],
  ['code', fact('code')],
  ['before', moment('before')],
  ['after', moment('after')],
  ['published', ranged(dateRange, 'date', (range) => ({ kind: 'published', range }))],
  ['year', ranged(yearRange, 'year', (range) => ({ kind: 'published', range }))],
  ['authors', counted('authors')],
  ['upvotes', counted('upvotes')],
  ['comments', counted('comments')],
]);

/** The operators that are also written with a sign in place of the colon: `upvotes>50`. */
export const comparable: ReadonlySet<string> = new Set(['published', 'year', 'authors', 'upvotes', 'comments']);

function tagReading(value: string): OperatorReading {
  const tag = normaliseTag(value);
  return tag === undefined ? empty : { condition: { kind: 'tag', key: tagKey(tag) } };
}

function siteReading(value: string): OperatorReading {
  const asked = askedSite(value);
  return asked === undefined ? empty : { condition: { kind: 'site', ...asked } };
}

function idReading(value: string): OperatorReading {
  const begins = searchForm(value);
  const id = parseKeptId(value) ?? addressId(value);
  return begins === '' ? empty : { condition: { kind: 'id', begins, ...(id === undefined ? {} : { id }) } };
}

function fact(name: Fact): ReadValue {
  return (value) => {
    const text = searchForm(value);
    return text === '' ? empty : { condition: { kind: 'fact', fact: name, text } };
  };
}

function counted(what: Counted): ReadValue {
  return ranged(wholeNumber, 'number', (range) => ({ kind: 'count', what, range }));
}

function choice<Choice extends string>(choices: readonly Choice[], make: (chosen: Choice) => Condition): ReadValue {
  return (value) => {
    if (value === '') return empty;
    const typed = value.toLowerCase();
    const chosen = choices.find((each) => each === typed);
    if (chosen !== undefined) return { condition: make(chosen) };
    const fault = { from: 0, to: value.length, what: { code: 'choice', choices } } as const;
    return choices.some((each) => each.startsWith(typed)) ? { fault, openFrom: 0 } : { fault };
  };
}

function moment(kind: 'before' | 'after'): ReadValue {
  return (value) => {
    if (value === '') return empty;
    const at = queryMoment(value);
    if (typeof at === 'number') return { condition: { kind, at } };
    const fault = { from: 0, to: value.length, what: { code: 'date' } } as const;
    return at === 'unfinished' ? { fault, openFrom: 0 } : { fault };
  };
}

function ranged(readBound: ReadBound, code: 'date' | 'year' | 'number', make: (range: Range) => Condition): ReadValue {
  return (value) => {
    if (/^[<>=≤≥]*$/.test(value)) return empty;
    const { range, fault, openFrom } = readRange(value, readBound);
    return {
      ...(range && { condition: make(range) }),
      ...(fault && { fault: { ...fault, what: { code: fault.code === 'range' ? 'range' : code } } }),
      ...(openFrom === undefined ? {} : { openFrom }),
    };
  };
}

const empty: OperatorReading = { fault: { from: 0, to: 0, what: { code: 'empty' } }, openFrom: 0 };

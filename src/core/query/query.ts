import { addressId } from '../ids/address-id.ts';
import { type PaperId, parseKeptId } from '../ids/paper-id.ts';
import { type Status, statuses } from '../status.ts';
import { normaliseTag, type TagKey, tagKey } from '../tag.ts';
import { searchForm } from '../text/search-form.ts';
import { queryMoment } from './query-moment.ts';
import { type AskedSite, askedSite } from './query-site.ts';
import { queryTokens, type Span, type Token } from './query-tokens.ts';

/** The condition that one part of a query sets. */
export type Condition =
  /** The text, in search form, is in title, authors, tags or note, or it is an id of the paper. */
  | { kind: 'text'; text: string; id?: PaperId }
  /** The paper has the tag or one below it. */
  | { kind: 'tag'; key: TagKey }
  | { kind: 'has'; what: 'note' | 'tag' }
  | { kind: 'status'; status: Status | 'none' }
  | { kind: 'star' }
  | ({ kind: 'site' } & AskedSite)
  /** The paper is in the bin. */
  | { kind: 'bin' }
  /** The paper was changed before, or at and after, this moment in milliseconds since 1970. */
  | { kind: 'before' | 'after'; at: number };

/** A condition that must hold, or with `not` must fail. */
export interface Term {
  not: boolean;
  condition: Condition;
}

/** A search: all of its terms must hold. Without terms it matches everything. */
export interface Query {
  terms: Term[];
  /** The places of the operators in the text (`tag:`, `-status:`, `star`), for showing them as such. */
  operators: Span[];
  /** The searched words in search form, for marking them in the results. */
  words: string[];
}

/**
 * Reads the search language: words, `"a phrase"`, `tag:rl` with `tag:"two words"`, `has:note`, `has:tag`,
 * `status:later|reading|read|none`, `star` or `is:starred`, `site:arxiv` or `site:arxiv.org`, `before:2026-06`,
 * `after:2026-06-01`, `in:bin`; a minus in front negates any of them. Days begin at midnight of this device. Text that
 * no operator understands is a word.
 * @returns a query for every text; an operator with an unfinished value sets no condition
 */
export function parseQuery(text: string): Query {
  const query: Query = { terms: [], operators: [], words: [] };
  for (const token of queryTokens(text)) {
    const condition = token.quoted && token.prefix === '' ? undefined : operatorCondition(token);
    if (condition === undefined) {
      addText(query, token, text);
      continue;
    }
    query.operators.push({ from: token.from, to: token.prefix === '' ? token.to : token.valueFrom });
    if (condition !== 'unfinished') query.terms.push({ not: token.not, condition });
  }
  return query;
}

/** Returns whether the query asks for papers in the bin; other queries leave them out. */
export const asksBin = (query: Query): boolean =>
  query.terms.some(({ not, condition }) => condition.kind === 'bin' && !not);

function addText(query: Query, token: Token, whole: string): void {
  const typed = token.prefix === '' ? token.value : whole.slice(token.from + (token.not ? 1 : 0), token.to);
  const text = searchForm(typed);
  if (text === '') return;
  // An address may be that of a page which the user added.
  const id = parseKeptId(typed) ?? addressId(typed);
  query.terms.push({ not: token.not, condition: { kind: 'text', text, ...(id === undefined ? {} : { id }) } });
  if (!token.not) query.words.push(text);
}

/** Returns the condition that a token sets; undefined if it is no operator. */
function operatorCondition({ prefix, value }: Token): Condition | 'unfinished' | undefined {
  switch (prefix) {
    case '':
      return value.toLowerCase() === 'star' ? { kind: 'star' } : undefined;
    case 'tag': {
      const tag = normaliseTag(value);
      return tag === undefined ? 'unfinished' : { kind: 'tag', key: tagKey(tag) };
    }
    case 'has':
      return chosen(value, ['note', 'tag'], (what) => ({ kind: 'has', what }));
    case 'status':
      return chosen(value, [...statuses, 'none'], (status) => ({ kind: 'status', status }));
    case 'is':
      return chosen(value, ['star', 'starred'], () => ({ kind: 'star' }));
    case 'in':
      return chosen(value, ['bin'], () => ({ kind: 'bin' }));
    case 'site': {
      const asked = askedSite(value);
      return asked === undefined ? 'unfinished' : { kind: 'site', ...asked };
    }
    case 'before':
    case 'after':
      return moment(prefix, value);
    default:
      return undefined;
  }
}

function chosen<Choice extends string>(
  value: string,
  choices: readonly Choice[],
  make: (choice: Choice) => Condition,
): Condition | 'unfinished' | undefined {
  const typed = value.toLowerCase();
  const choice = choices.find((each) => each === typed);
  if (choice !== undefined) return make(choice);
  return choices.some((each) => each.startsWith(typed)) ? 'unfinished' : undefined;
}

function moment(kind: 'before' | 'after', value: string): Condition | 'unfinished' | undefined {
  const at = queryMoment(value);
  return typeof at === 'number' ? { kind, at } : at;
}

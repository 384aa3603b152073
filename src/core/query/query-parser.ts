import { addressId } from '../ids/address-id.ts';
import { parseKeptId } from '../ids/paper-id.ts';
import { searchForm } from '../text/search-form.ts';
import type { Condition, Expression } from './condition.ts';
import { comparable, type OperatorReading, operators } from './operators.ts';
import type { QueryError, QueryFault } from './query-fault.ts';
import { beginsQuoted, type Quoted, readQuoted } from './quoted.ts';
import type { Span } from './span.ts';

/** A condition where it stands in the text. */
export interface QueryPart extends Span {
  condition: Condition;
  /** Whether the paper must not meet it, by all minus signs in front of it and of its brackets. */
  not: boolean;
}

/** What a part of the text says. `none`: the text goes on as if nothing stood there. `left out`: it sets no condition. */
type Reading = Expression | 'left out' | 'none';

/** Parts that all must hold. */
interface Run {
  parts: Expression[];
  /** Whether nothing stands there, not even a part that is left out. */
  isEmpty: boolean;
}

const keywords = { OR: /OR(?=[\s()]|$)/y, AND: /AND(?=[\s()]|$)/y };

/** How many brackets may stand inside each other. */
const deepest = 30;

/**
 * Reads a query by recursive descent:
 *
 *     alternatives = run { "OR" run }
 *     run          = { part | "AND" }
 *     part         = [ "-" ] ( "(" alternatives ")" | quoted | name ":" value | name sign value | word )
 *     value        = quoted | word
 *
 * A part that is wrong is an error and is left out. A part at the end of the text that more letters can make right is left
 * out without an error.
 */
export class QueryParser {
  readonly parts: QueryPart[] = [];
  /** The places of operators, brackets and keywords. */
  readonly operators: Span[] = [];
  readonly errors: QueryError[] = [];
  /** The characters that end what is open at the end of the text: a space, a quotation mark, brackets. */
  closing = '';
  /** The text in front of this place is complete; the rest is still being typed. */
  complete: number;
  /** Whether `OR` stands outside of brackets. */
  isEither = false;
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #not = false;

  constructor(text: string) {
    this.#text = text;
    this.complete = text.length;
  }

  /** Returns what the whole text asks for. Call once. */
  read(): Expression {
    return this.#readAlternatives() ?? { kind: 'all', parts: [] };
  }

  #readAlternatives(): Expression | undefined {
    const runs = [this.#readRun()];
    for (let or = this.#readKeyword('OR'); or !== undefined; or = this.#readKeyword('OR')) {
      const run = this.#readRun();
      if (runs.at(-1)?.isEmpty || run.isEmpty) this.#missOperand(or, run.isEmpty);
      runs.push(run);
    }
    if (this.#depth === 0) this.isEither = runs.filter(({ isEmpty }) => !isEmpty).length > 1;
    return joined('any', runs.map(({ parts }) => joined('all', parts)).filter(isAsked));
  }

  #readRun(): Run {
    const parts: Expression[] = [];
    let isEmpty = true;
    while (this.#goesOn()) {
      if (this.#readKeyword('AND') !== undefined) continue;
      const part = this.#readPart();
      if (part !== 'none') isEmpty = false;
      if (typeof part === 'object') parts.push(part);
    }
    return { parts, isEmpty };
  }

  /** Skips spaces. Returns whether more of the run follows. */
  #goesOn(): boolean {
    this.#match(/\s+/y);
    if (this.#at === this.#text.length || (this.#depth > 0 && this.#next() === ')')) return false;
    return !this.#stands(keywords.OR);
  }

  #next = (): string => this.#text.charAt(this.#at);

  #readKeyword(keyword: keyof typeof keywords): Span | undefined {
    const from = this.#at;
    if (!this.#match(keywords[keyword])) return undefined;
    const span = { from, to: this.#at };
    this.operators.push(span);
    return span;
  }

  #stands(sticky: RegExp): boolean {
    sticky.lastIndex = this.#at;
    return sticky.test(this.#text);
  }

  /** Matches at the present place, and goes behind the match. */
  #match(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#text);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }

  /** An `OR` without a part on one side. At the end of the text the part may be yet to come. */
  #missOperand({ from, to }: Span, isBehind: boolean): void {
    if (isBehind && this.#at === this.#text.length) this.complete = Math.min(this.complete, from);
    else this.errors.push({ from, to, code: 'or' });
  }

  #readPart(): Reading {
    const from = this.#at;
    if (this.#next() === ')') return this.#skip('bracket');
    if (this.#match(/-(?=[\s)]|$)/y)) return 'none';
    const isNegated = this.#match(/-/y) !== undefined;
    if (isNegated) this.#not = !this.#not;
    const part = this.#readPositive(from);
    if (isNegated) this.#not = !this.#not;
    return isNegated && typeof part === 'object' ? { kind: 'not', part } : part;
  }

  #skip(code: 'bracket' | 'deep'): Reading {
    this.errors.push({ from: this.#at, to: this.#at + 1, code });
    this.#at += 1;
    return 'none';
  }

  #readPositive(from: number): Reading {
    if (this.#next() === '(') return this.#readGroup(from);
    if (beginsQuoted(this.#text, this.#at)) return this.#addText(from, this.#readQuoted().value);
    return this.#readOperator(from) ?? this.#addText(from, this.#readWord());
  }

  #readGroup(from: number): Reading {
    if (this.#depth === deepest) return this.#skip('deep');
    this.#at += 1;
    this.operators.push({ from, to: this.#at });
    this.#depth += 1;
    const group = this.#readAlternatives();
    this.#depth -= 1;
    if (this.#match(/\)/y)) this.operators.push({ from: this.#at - 1, to: this.#at });
    else this.closing += ')';
    return group ?? 'left out';
  }

  #readQuoted(): Quoted {
    const quoted = readQuoted(this.#text, this.#at);
    this.#at = quoted.to;
    this.closing = quoted.closing;
    return quoted;
  }

  /** Reads up to a space, or to a bracket that does not close one of the word itself: `f(x)` is a word. */
  #readWord(): string {
    const from = this.#at;
    let open = 0;
    for (; this.#at < this.#text.length && !/\s/.test(this.#next()); this.#at += 1) {
      if (this.#next() === '(') open += 1;
      else if (this.#next() === ')' && open === 0) break;
      else if (this.#next() === ')') open -= 1;
    }
    // A bracket that is added behind `f(x` would close that of the word.
    if (open > 0 && this.#at === this.#text.length) this.closing = ' ';
    return this.#text.slice(from, this.#at);
  }

  #addText(from: number, typed: string): Reading {
    const text = searchForm(typed);
    if (text === '') return 'left out';
    // An address may be that of a page which the user added.
    const id = parseKeptId(typed) ?? addressId(typed);
    return this.#addPart(from, { kind: 'text', text, ...(id === undefined ? {} : { id }) });
  }

  #addPart(from: number, condition: Condition): Condition {
    this.parts.push({ from, to: this.#at, not: this.#not, condition });
    return condition;
  }

  /** Returns undefined if no operator stands here. */
  #readOperator(from: number): Reading | undefined {
    const start = this.#at;
    const [, name = '', colon] = this.#match(/([a-z]+)(:|(?=[<>=≤≥])|\s+(?=[<>=≤≥]+\s*\d))/iy) ?? [];
    const readValue = operators.get(name.toLowerCase());
    if (readValue === undefined || (colon !== ':' && !comparable.has(name.toLowerCase()))) {
      this.#at = start;
      return undefined;
    }
    const valueFrom = this.#at;
    const [sign = ''] = comparable.has(name.toLowerCase()) ? (this.#match(/[<>=≤≥]+(?:\s+(?=\d))?/y) ?? []) : [];
    const place = { from, start, valueFrom, isQuoted: beginsQuoted(this.#text, this.#at) };
    this.operators.push({ from, to: this.#at });
    return this.#useReading(place, readValue(sign + (place.isQuoted ? this.#readQuoted().value : this.#readWord())));
  }

  #useReading(place: OperatorPlace, { condition, fault, openFrom }: OperatorReading): Reading {
    const { from, valueFrom, isQuoted } = place;
    if (fault === undefined) return condition === undefined ? 'left out' : this.#addPart(from, condition);
    if (openFrom !== undefined && this.#at === this.#text.length) {
      const isKept = condition !== undefined && !isQuoted;
      this.complete = isKept ? valueFrom + openFrom : from;
      if (isKept) return this.#addPart(from, condition);
      this.closing = '';
      return 'none';
    }
    this.errors.push({ ...this.#placeOf(place, fault), ...fault.what });
    return 'left out';
  }

  #placeOf({ start, valueFrom, isQuoted }: OperatorPlace, fault: Span & { what: QueryFault }): Span {
    if (fault.what.code === 'empty') return { from: start, to: Math.max(valueFrom, this.#at) };
    if (isQuoted) return { from: valueFrom, to: this.#at };
    return { from: valueFrom + fault.from, to: valueFrom + fault.to };
  }
}

interface OperatorPlace {
  from: number;
  /** Without the minus. */
  start: number;
  valueFrom: number;
  isQuoted: boolean;
}

const isAsked = (expression: Expression | undefined): expression is Expression => expression !== undefined;

/** Returns undefined if there are no parts. */
const joined = (kind: 'all' | 'any', parts: readonly Expression[]): Expression | undefined =>
  parts.length > 1 ? { kind, parts } : parts[0];

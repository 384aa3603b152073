/** Where a text stops being JSON that we read, and why. */
export interface Fault {
  /** Offset in the text. */
  at: number;
  reason: string;
}

/** How many lists and objects may stand inside each other. */
export const deepest = 32;

/** Bounds of one part of a file (a paper, or a field beside the papers): none may hold up for long the page that reads it. */
export const largestPart = { pieces: 100_000, characters: 5_000_000 } as const;

const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const atom = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const [tab, lineFeed, carriageReturn, space, quote, backslash] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x5c];

/**
 * Walks through JSON (RFC 8259) in one pass without building it: it knows where each value begins and ends, and where the
 * text goes wrong, which `JSON.parse` tells in another way in each browser. Each step gives false once there is a fault.
 */
export class JsonScanner {
  readonly text: string;
  /** Offset of what comes next. */
  at: number;
  fault: Fault | undefined;
  private depth = 0;
  private partFrom: number;
  private pieces = 0;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
    this.partFrom = at;
  }

  /** The next character that is no white space; empty at the end. */
  peek(): string {
    let { at } = this;
    while (isSpace(this.text.charCodeAt(at))) at += 1;
    this.at = at;
    return this.text[at] ?? '';
  }

  /** Moves past one value that is a part of its own; a larger one than `largestPart` is a fault. */
  part(): boolean {
    this.partFrom = this.at;
    this.pieces = 0;
    return this.value();
  }

  /** Moves past one value of any kind. */
  value(): boolean {
    const first = this.peek();
    if (this.at - this.partFrom > largestPart.characters) return this.tooLong();
    if (first === '"') return this.string();
    if (first !== '{' && first !== '[') return this.atom();
    const close = first === '{' ? '}' : ']';
    for (let more = this.enter(first, close); more; more = this.another(close)) {
      if (first === '{' && !this.name()) return false;
      if (!this.value()) return false;
    }
    return this.fault === undefined;
  }

  /** The names in an object, in order. Whoever takes one moves past its value before asking for the next. */
  *members(): Generator<string, void> {
    for (let more = this.enter('{', '}'); more; more = this.another('}')) {
      this.peek();
      const from = this.at;
      if (!this.name()) return;
      const name = this.text.slice(from, this.text.lastIndexOf('"', this.at - 1) + 1);
      yield name.includes('\\') ? String(JSON.parse(name)) : name.slice(1, -1);
      if (this.fault !== undefined) return;
    }
  }

  /** The indexes of a list, in order. Whoever takes one moves past its element before asking for the next. */
  *elements(): Generator<number, void> {
    let index = 0;
    for (let more = this.enter('[', ']'); more; more = this.another(']')) {
      yield index;
      if (this.fault !== undefined) return;
      index += 1;
    }
  }

  /** Says that `what` should stand here. */
  expected(what: string): false {
    const [found] = this.text.slice(this.at, this.at + 2);
    const shown = found === undefined ? 'the end of the file' : JSON.stringify(found);
    return this.fail(`expected ${what}, found ${shown}`);
  }

  private fail(reason: string): false {
    this.fault ??= { at: this.at, reason };
    return false;
  }

  /** Counts a name, a list or an object. */
  private isFewPieces(): boolean {
    this.pieces += 1;
    return (
      this.pieces <= largestPart.pieces ||
      this.fail(`more than ${largestPart.pieces} names, lists and objects in one part of the file`)
    );
  }

  private tooLong(): false {
    return this.fail(`more than ${largestPart.characters} characters in one part of the file`);
  }

  /** Goes into a list or an object; true where it is not empty. */
  private enter(open: string, close: string): boolean {
    if (this.peek() !== open) return this.expected(open);
    if (this.depth === deepest) return this.fail(`more than ${deepest} lists and objects inside each other`);
    if (!this.isFewPieces()) return false;
    this.depth += 1;
    this.at += 1;
    return this.peek() !== close || this.leave();
  }

  /** Moves past the comma before another part, or out of what ends here. */
  private another(close: string): boolean {
    const next = this.peek();
    if (next === close) return this.leave();
    if (next !== ',') return this.expected(`a comma or ${close}`);
    this.at += 1;
    return true;
  }

  private leave(): false {
    this.at += 1;
    this.depth -= 1;
    return false;
  }

  /** Moves past a name and its colon. */
  private name(): boolean {
    if (this.peek() !== '"') return this.expected('a name in double quotes');
    if (!this.isFewPieces()) return false;
    if (!this.string()) return false;
    if (this.peek() !== ':') return this.expected('a colon');
    this.at += 1;
    return true;
  }

  private string(): boolean {
    const from = this.at;
    const most = this.partFrom + largestPart.characters;
    for (let at = from + 1; ; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === quote) {
        this.at = at + 1;
        return true;
      }
      if (code >= space && code !== backslash && at <= most) continue;
      this.at = at;
      if (at > most) return this.tooLong();
      if (code !== backslash) return this.unended(code, from);
      escapes.lastIndex = at;
      if (!escapes.test(this.text)) return this.fail('expected an escape that JSON knows after \\');
      at = escapes.lastIndex - 1;
    }
  }

  private unended(code: number, from: number): false {
    if (!Number.isNaN(code)) return this.expected('an escape for this control character');
    this.at = from;
    return this.fail('expected a double quote that ends this text, found the end of the file');
  }

  private atom(): boolean {
    atom.lastIndex = this.at;
    if (!atom.test(this.text)) return this.expected('a value');
    this.at = atom.lastIndex;
    return true;
  }
}

const isSpace = (code: number): boolean =>
  code === space || code === lineFeed || code === carriageReturn || code === tab;

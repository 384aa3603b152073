/** Where a text stops being JSON that we read, and why. */
export interface Fault {
  /** Offset in the text. */
  at: number;
  reason: string;
}

/** How many lists and objects may stand inside each other. */
export const deepest = 32;

const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const atom = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const [quote, backslash, space] = [0x22, 0x5c, 0x20];

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

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** The next character that is no white space; empty at the end. */
  peek(): string {
    while (' \n\r\t'.includes(this.text[this.at] ?? 'x')) this.at += 1;
    return this.text[this.at] ?? '';
  }

  /** Moves past one value of any kind. */
  value(): boolean {
    const first = this.peek();
    if (first === '{') return this.members(() => this.value());
    if (first === '[') return this.elements(() => this.value());
    return first === '"' ? this.string() : this.atom();
  }

  /** Moves past an object; `visit` moves past the value that `name` has. */
  members(visit: (name: string) => boolean): boolean {
    return this.sequence('{', '}', () => {
      if (this.peek() !== '"') return this.expected('a name in double quotes');
      const from = this.at;
      if (!this.string()) return false;
      const name = this.text.slice(from + 1, this.at - 1);
      if (this.peek() !== ':') return this.expected('a colon');
      this.at += 1;
      return visit(name.includes('\\') ? String(JSON.parse(`"${name}"`)) : name);
    });
  }

  /** Moves past a list; `visit` moves past the element with this index. */
  elements(visit: (index: number) => boolean): boolean {
    let index = 0;
    return this.sequence('[', ']', () => {
      index += 1;
      return visit(index - 1);
    });
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

  private sequence(open: string, close: string, part: () => boolean): boolean {
    if (this.peek() !== open) return this.expected(open);
    if (this.depth === deepest) return this.fail(`more than ${deepest} lists and objects inside each other`);
    this.depth += 1;
    this.at += 1;
    let next = this.peek() === close ? close : ',';
    while (next === ',') {
      if (!part()) return false;
      next = this.peek();
      if (next === ',') this.at += 1;
    }
    if (next !== close) return this.expected(`a comma or ${close}`);
    this.at += 1;
    this.depth -= 1;
    return true;
  }

  private string(): boolean {
    const from = this.at;
    for (this.at += 1; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === backslash) {
        escapes.lastIndex = this.at;
        if (!escapes.test(this.text)) return this.fail('expected an escape that JSON knows after \\');
        this.at = escapes.lastIndex - 1;
      } else if (code === quote) {
        this.at += 1;
        return true;
      } else if (Number.isNaN(code)) {
        this.at = from;
        return this.fail('expected a double quote that ends this text, found the end of the file');
      } else if (code < space) return this.expected('an escape for this control character');
    }
  }

  private atom(): boolean {
    atom.lastIndex = this.at;
    if (!atom.test(this.text)) return this.expected('a value');
    this.at = atom.lastIndex;
    return true;
  }
}

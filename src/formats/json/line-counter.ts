/** A place in a text as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/**
 * Tells the places of offsets in `text`, whose lines end with LF, CR LF or CR. Asked in rising order, all answers together
 * read the text once.
 */
export function lineCounter(text: string): (offset: number) => Place {
  let [line, start, at] = [1, 0, 0];
  return (offset) => {
    if (offset < at) [line, start, at] = [1, 0, 0];
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== lineFeed && (code !== carriageReturn || text.charCodeAt(at + 1) === lineFeed)) continue;
      line += 1;
      start = at + 1;
    }
    return { line, column: offset - start + 1 };
  };
}

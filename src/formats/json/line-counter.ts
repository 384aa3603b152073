/** A place in a text as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

const lineEnd = /\r\n|\n|\r/g;

/**
 * Tells the places of offsets in `text`. Asked in rising order, all answers together read the text once.
 */
export function lineCounter(text: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  return (offset) => {
    if (offset < start) [line, start] = [1, 0];
    lineEnd.lastIndex = start;
    for (let end = lineEnd.exec(text); end !== null && lineEnd.lastIndex <= offset; end = lineEnd.exec(text)) {
      line += 1;
      start = lineEnd.lastIndex;
    }
    return { line, column: offset - start + 1 };
  };
}

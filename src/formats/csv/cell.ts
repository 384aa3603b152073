/**
 * The text of a cell that no spreadsheet takes for a formula: where the text, or what a spreadsheet with other separators
 * would cut out of it, begins with a sign that starts one, an apostrophe goes in front. `fromCell` takes it away again.
 */
export function toCell(text: string): string {
  const inside = text.replace(insideStart, "$&'");
  return cellStart.test(inside) ? `'${inside}` : inside;
}

/** The text that `toCell` made this cell of. */
export const fromCell = (cell: string): string => cell.replace(/^'/, '').replace(/(?<=[;\t\r\n] *)'/g, '');

// Where people write lists, a hyphen or plus and a space begin a line; a spreadsheet refuses that as a formula.
const insideStart = /[;\t\r\n] *(?=[=@＝＠']|[+\-＋－](?! ))/g;

// An apostrophe that was there before is doubled, so that every first one can be taken away.
const cellStart = /^(?:[\t\r\n']|\s*[=+\-@＝＋－＠])/;

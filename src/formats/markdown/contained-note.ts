import { safeHtml, safeLinks } from './safe-links.ts';

const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s;
// A fence that is not at the margin may belong to a list, so that where it ends depends on the list.
const innerFence = /^ {1,3}(?:`{3}|~{3})/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const heading = /^ {0,3}#{1,6}(?=[ \t]|$)/;

/**
 * A note as Markdown that ends where it ends: its headings stand below the paper's, what it opens is closed, and nothing in
 * it runs. Otherwise it is as it was written. The rules are CommonMark's (https://spec.commonmark.org/0.31.2/).
 */
export function containedNote(note: string): string {
  const lines = note.toWellFormed().replace(/\r\n?/g, '\n').trimEnd().split('\n');
  // A quotation holds everything that may be open; code inside it is then treated as text, because it may be text.
  if (lines.some((line) => innerFence.test(line))) return quoted(safeLinks(safeHtml(lines.join('\n'))));
  return closedFences(lines);
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

function closedFences(lines: readonly string[]): string {
  const done: string[] = [];
  let text: string[] = [];
  let fence: string | undefined;
  const endText = (): void => {
    if (text.length > 0) done.push(safeLinks(safeHtml(withoutHeadings(text).join('\n'))));
    text = [];
  };
  for (const line of lines) {
    const start = fence === undefined ? fenceStart.exec(line) : null;
    if (start !== null) {
      endText();
      fence = start[1] ?? start[2];
      done.push(line);
    } else if (fence === undefined) text.push(line);
    else {
      done.push(line);
      if (closes(line, fence)) fence = undefined;
    }
  }
  endText();
  return (fence === undefined ? done : [...done, fence]).join('\n');
}

function closes(line: string, fence: string): boolean {
  const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return end !== undefined && end[0] === fence[0] && end.length >= fence.length;
}

/** Headings go two levels down, under the paper's own; a line of `=` or `-` under a text makes no heading. */
const withoutHeadings = (lines: readonly string[]): string[] =>
  lines.map((line, index) => {
    const before = lines[index - 1] ?? '';
    if (heading.test(line)) return line.replace(/#+/, (signs) => '#'.repeat(Math.min(6, signs.length + 2)));
    const underlines = underline.test(line) && before.trim() !== '' && !heading.test(before);
    return underlines ? line.replace(/[=-]/, '\\$&') : line;
  });

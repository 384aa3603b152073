import { closedSigns, type NotePart } from './closed-signs.ts';
import { ownLabels } from './own-labels.ts';
import { safeHtml, safeLinks } from './safe-links.ts';

const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s;
// A fence that is not at the margin may belong to a list, so that where it ends depends on the list.
const innerFence = /^ {1,3}(?:`{3}|~{3})/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const heading = /^ {0,3}#{1,6}(?=[ \t]|$)/;

/**
 * A note as Markdown that ends where it ends: its headings stand below the paper's, what it opens is closed, its labels are its own, and
 * nothing in it runs. Otherwise it is as it was written. The rules are CommonMark's (https://spec.commonmark.org/0.31.2/).
 * @param labelEnd what the note's labels end in, where other notes stand in the same file: different for each note, without `_`
 */
export function containedNote(note: string, labelEnd?: string): string {
  const lines = note.toWellFormed().replace(/\r\n?/g, '\n').trimEnd().split('\n');
  // A quotation holds everything that may be open; code inside it is then treated as text, because it may be text.
  const isQuoted = lines.some((line) => innerFence.test(line));
  const parts = isQuoted ? [{ code: false, text: lines.join('\n') }] : partsOf(lines);
  const texts = parts
    .filter(({ code }) => !code)
    .map(({ text }) => safeLinks(safeHtml(isQuoted ? text : withoutHeadings(text.split('\n')).join('\n'))));
  const own = labelEnd === undefined ? texts : ownLabels(texts, labelEnd);
  const contained = closedSigns(parts.map((part) => (part.code ? part : { code: false, text: own.shift() ?? '' })));
  return isQuoted ? quoted(contained) : contained;
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Splits a note into blocks of code, the last of which is closed, and the texts between them. */
function partsOf(lines: readonly string[]): NotePart[] {
  const parts: NotePart[] = [];
  let fence: string | undefined;
  let part: string[] = [];
  const endPart = (code: boolean): void => {
    if (part.length > 0) parts.push({ code, text: part.join('\n') });
    part = [];
  };
  for (const line of lines) {
    const start = fence === undefined ? fenceStart.exec(line) : null;
    if (start !== null) {
      endPart(false);
      fence = start[1] ?? start[2];
    }
    part.push(line);
    if (start === null && fence !== undefined && closes(line, fence)) {
      endPart(true);
      fence = undefined;
    }
  }
  if (fence !== undefined) part.push(fence);
  endPart(fence !== undefined);
  return parts;
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

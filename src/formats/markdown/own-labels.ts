/** A text in brackets that may be the label of a link or a footnote: without brackets inside, except behind a backslash. */
const bracket = /(?<!\\)(?:\\\\)*\[((?:[^[\]\\]|\\[\s\S])+)\]/g;

/** What may stand before a definition in its line: signs of quotations, lists and footnotes. */
const lead = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^(?:[^[\]\\\s]|\\.)+\]:)*$/;

/** What a definition says behind its colon: an address, with nothing but a title behind it, perhaps in the next line. */
const address = /^[ \t]*(?:\n[ \t>]*)?(?:<[^<>\n]*>|[^\s<][^\s]*)[ \t]*(?:$|[ \t]["'(])/m;

/** A code span: it begins and ends with as many backticks, within one paragraph. */
const codeSpan = /(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g;

/** A label found in a text, by where its brackets stand. */
interface Label {
  text: string;
  start: number;
  end: number;
  /** Whether it stands in a code span, or ends in one. */
  inCode: boolean;
  defines: boolean;
}

/**
 * Gives the labels that a note defines, of links and of footnotes, an end of their own, so that no other note uses or changes them. What
 * the note shows stays: `[1]` becomes `[1][1_end]`. Labels that the note does not define stay and lead nowhere.
 * The rules are CommonMark's (https://spec.commonmark.org/0.31.2/#link-reference-definition). Where a text only looks like a
 * definition, as inside of code, it counts as one.
 * @param texts the parts of one note between blocks of code
 * @param end without `_`, and different for each note
 */
export function ownLabels(texts: readonly string[], end: string): string[] {
  const found = texts.map(labelsIn);
  const defined = new Set(found.flat().flatMap((label) => (label.defines ? [normalLabel(label.text)] : [])));
  return defined.size === 0 ? [...texts] : texts.map((text, index) => renamed(text, found[index] ?? [], defined, end));
}

/** Labels are compared without case, and with one space for any white space. */
const normalLabel = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

function labelsIn(text: string): Label[] {
  const spans = [...text.matchAll(codeSpan)];
  let next = 0;
  return [...text.matchAll(bracket)].map(({ index, 0: found, 1: label = '' }) => {
    const end = index + found.length;
    const start = end - label.length - 2;
    while (spanEnd(spans[next]) <= start) next += 1;
    const from = spans[next]?.index ?? text.length;
    // A label may hold a whole span; a span that holds one of its brackets makes it code.
    const inCode = from <= start || (from < end && spanEnd(spans[next]) >= end);
    return { text: label, start, end, inCode, defines: isDefinition(text, label, start, end) };
  });
}

const spanEnd = (span: RegExpMatchArray | undefined): number =>
  span === undefined ? Number.POSITIVE_INFINITY : (span.index ?? 0) + span[0].length;

function isDefinition(text: string, label: string, start: number, end: number): boolean {
  if (text[end] !== ':' || /\n[ \t]*\n/.test(label)) return false;
  if (!lead.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return false;
  return label.startsWith('^') || address.test(text.slice(end + 1, end + 3_000));
}

function renamed(text: string, labels: readonly Label[], defined: ReadonlySet<string>, end: string): string {
  let done = 0;
  let result = '';
  // Where a link ends whose label is behind its text: a bracket there begins anew.
  let linkEnd = -1;
  const own = labels.filter((label) => defined.has(normalLabel(label.text)) && (label.defines || !label.inCode));
  for (const label of own) {
    const isBehindText = text[label.start - 1] === ']' && label.start !== linkEnd;
    if (isBehindText) linkEnd = label.end;
    const form = newForm(text, label, isBehindText, end);
    if (form === undefined) continue;
    result += text.slice(done, label.start) + form.text;
    done = label.end + form.more;
  }
  return result + text.slice(done);
}

/** What stands in place of a label and of `more` characters behind it; undefined if it stays. */
function newForm(
  text: string,
  label: Label,
  isBehindText: boolean,
  end: string,
): { text: string; more: number } | undefined {
  const own = `[${label.text.trimEnd()}_${end}]`;
  if (label.defines || label.text.startsWith('^') || isBehindText) return { text: own, more: 0 };
  const before = text.slice(text.lastIndexOf('\n', label.start) + 1, label.start);
  const behind = text.slice(label.end, label.end + 2);
  if (behind === '[]') return { text: `[${label.text}]${own}`, more: 2 };
  const isLinkText = behind.startsWith('[') || behind.startsWith('(');
  const isWikiLink = before.endsWith('[') && behind.startsWith(']');
  const isTask =
    /^[ xX]$/.test(label.text) && /^\s/.test(behind) && /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+$/.test(before);
  return isLinkText || isWikiLink || isTask ? undefined : { text: `[${label.text}]${own}`, more: 0 };
}

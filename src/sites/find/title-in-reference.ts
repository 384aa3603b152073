/**
 * Returns the parts of a written reference that may be its title, the most likely first: words in quotation marks, the
 * sentence after the year, the words between the names and the link. Reads
 * `Muster, J. (2026). A title. Journal 1`, `J. Muster, "A title", Journal`,
 * `J. Muster and A. Beispiel, A title, Journal 1, 2 (2026)`.
 * @param text one reference, white space folded
 * @param before its text before the link, white space folded
 */
export function titleInReference(text: string, before: string): string[] {
  const bare = withoutNumber(text);
  const quoted = /["“«„]([^"“”«»„]{12,300}?)[,.]?["”»“]/.exec(bare)?.[1] ?? '';
  const [behindYear = ''] = sentences(
    /^.{2,300}?(?:\((?:1[89]|20)\d\d[a-z]?\)[.:,]?|[\s,](?:1[89]|20)\d\d[a-z]?[.:,])\s+(.{12,})$/u.exec(bare)?.[1] ??
      '',
  );
  const behindNames = sentences(withoutNumber(before).replace(names, ''))[0] ?? '';
  // `J. Examples Phys. 12` has no title between the names and the journal.
  const isNamed = names.test(withoutNumber(before)) && !/^\p{Lu}\p{L}*\. |\d\W*$/u.test(behindNames);
  return [quoted, behindYear, isNamed ? behindNames : ''].map(withoutStop);
}

/** Returns the sentences of a written reference that are no names, in its order: the title comes before the journal. */
export const sentencesOfReference = (text: string): string[] =>
  sentences(withoutNumber(text)).filter(isNoNames).map(withoutStop);

const withoutStop = (part: string): string => part.replace(/[.,;:\s]+$/, '');

const withoutNumber = (text: string): string => text.replace(/^(?:\W*\d+\W+|\[[^\]]*\]\s*)/, '');

const name =
  "(?:\\p{Lu}\\p{Ll}?\\.[-\\s]?)+\\s*(?:(?:van|von|de|der|den|del|di|da|dos|la|le)\\s+)*\\p{Lu}[\\p{L}\\p{M}’'-]+(?:,? Jr\\.)?";
/** `J. Muster, A. van Beispiel, and C. Probe, `: initials before each name. */
const names = /* @__PURE__ */ new RegExp(`^(?:${name}(?:,?\\s+(?:and|&)\\s+|,?\\s+et al\\.,?\\s+|[,:]\\s+))+`, 'u');

/**
 * The end of a sentence, or of the names in `J. Muster and A. Beispiel: A title` and `Muster J, Beispiel A. A title`. An
 * initial before a name ends none.
 */
const sentenceEnd =
  /(?<=[\p{Ll}\p{N})\p{Lo}]|\p{Ll} \p{Lu}{1,3})[.?!]\s+(?=[\p{Lu}\p{Lo}\d“"[]|(?:ar[xX]iv|doi|pdf|https?)\b)|(?<=\b\p{Lu}\.|\bal\.?):\s+/u;

const sentences = (text: string): string[] =>
  text
    .split(sentenceEnd)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Names begin with capitals and have initials between commas; most words of a title begin small. */
function isNoNames(part: string): boolean {
  const words = part.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:and|et|al|de|van|von|der|und)\b/.test(word));
  return (
    words.length > 1 &&
    small.length * 3 >= words.length &&
    !/^(?:in|doi|http|available|accessed|retrieved)\b/i.test(part)
  );
}

import { collapseSpaces } from './shown-text.ts';
import { withoutEntities } from './without-entities.ts';

/** Tags that end a line. */
const breaks = /<\/?(?:jats:)?(?:p|h\d|sec|title|br|hr|div|li)(?:\s[^<>]*)?\/?>/gi;
/** A formula that stands beside the same formula in MathML. */
const doubled = /<(tex-math|(?:mml:)?annotation(?:-xml)?)\b[^<>]*>.*?<\/\1>/gis;
const empty = /<[a-z][\w:-]*(?:\s[^<>]*)?\/>/gi;
/** An element without elements of its own. A lone `<b>` may be what the text is about. */
const innermost = /<([a-z][\w:-]*)(?:\s[^<>]*)?>([^<>]*|(?:(?!<\/?[a-z]).)*)<\/\1\s*>/gis;

/**
 * Returns the words of a text that may hold markup and character references, as titles, names and abstracts in the
 * metadata of publishers do: `H&lt;sub>2&lt;/sub>O` is `H2O`. A `<` that begins no element stays.
 */
export function plainText(text: string): string {
  const marked = withoutEntities(text);
  const math = /<(?:mml:)?math\b/i.test(marked) ? marked.replace(doubled, '') : marked;
  const words = withoutElements(math.replace(breaks, ' ').replace(empty, ''));
  return collapseSpaces(words.replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))).normalize();
}

function withoutElements(text: string): string {
  const fewer = text.replace(innermost, '$2');
  return fewer === text ? text : withoutElements(fewer);
}

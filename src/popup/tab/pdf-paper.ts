import { parsePaperId, parseVersionedId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import { titleIn } from '../../core/text/title-text.ts';

/** Path and query of an address. */
const parts = /^https?:\/\/[^/?#]*([^?#]*)(?:\?([^#]*))?/i;
/** Paths that say that a PDF is shown: in a name or an ending, and the pages of IEEE Xplore around a PDF. */
const showsPdf = /[/.]e?pdf(?:direct|plus)?\b|^\/stamp(?:pdf)?\/(?:stamp|getpdf)\.jsp$|\/doi\/reader\//i;
/** Queries that ask for a PDF where the path does not say so: attachments of OpenReview, PLOS, and Europe PMC. */
const asksForPdf = /(?:^|&)(?:name=pdf|type=printable|pdf=render)(?:&|$)/i;

/**
 * The paper whose PDF a tab shows, read from the tab's address.
 * @param title of the tab: the title of the PDF, or a file name, or the address
 * @returns undefined where the tab does not show the PDF of a paper
 */
export function pdfPaper(address: string, title: string): Paper | undefined {
  const [, path = '', query = ''] = parts.exec(address) ?? [];
  const named = showsPdf.test(path) || asksForPdf.test(query) ? parseVersionedId(address) : undefined;
  if (named === undefined) return undefined;
  const said = titleIn(title);
  const isId = parsePaperId(said) !== undefined;
  return { id: named.id, aliases: [], title: isId ? '' : said, authors: [], ...versionOf(named) };
}

const versionOf = ({ version }: { version?: number }): Pick<Paper, 'version'> =>
  version === undefined ? {} : { version };

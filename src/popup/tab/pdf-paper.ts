import { parsePaperId, parseVersionedId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';

/** Path and query of an address. */
const parts = /^https?:\/\/[^/?#]*([^?#]*)(?:\?([^#]*))?/i;
/** Queries that ask for a PDF where the path does not say so: attachments of OpenReview, PLOS, and Europe PMC. */
const asksForPdf = /(?:^|&)(?:name=pdf|type=printable|pdf=render)(?:&|$)/i;

/**
 * The paper whose PDF a tab shows, read from the tab's address.
 * @param title of the tab: the title of the PDF, or a file name, or the address
 * @returns undefined where the tab does not show the PDF of a paper
 */
export function pdfPaper(address: string, title: string): Paper | undefined {
  const [, path = '', query = ''] = parts.exec(address) ?? [];
  const named = /[/.]e?pdf\b/i.test(path) || asksForPdf.test(query) ? parseVersionedId(address) : undefined;
  if (named === undefined) return undefined;
  const bare = title.replace(/\.pdf$/i, '').trim();
  const isTitle = /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(bare) && parsePaperId(bare) === undefined && !/^\w+:\/\//.test(bare);
  return { id: named.id, aliases: [], title: isTitle ? bare.slice(0, 2_000) : '', authors: [], ...versionOf(named) };
}

const versionOf = ({ version }: { version?: number }): Pick<Paper, 'version'> =>
  version === undefined ? {} : { version };

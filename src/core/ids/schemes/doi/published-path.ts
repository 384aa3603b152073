import { type Address, parseAddress } from '../../address.ts';
import type { IdReader } from '../../versioned-id.ts';

/**
 * A DOI in the path, as most publishers have it: `/doi/10.…`, `/doi/abs/10.…`, `/article/10.…`, `/articles/10.…/full`.
 * The words between `doi` and the DOI are those of Atypon's Literatum: other words lead to volumes, figures or lists.
 */
const anywhere =
  /\/(?:doi|articles?)\/(?:(?:abs|abstract|full|full-xml|fullhtml|fulltext|html|pdf|pdfdirect|pdfplus|epdf|epub|reader)\/)?(10\.\d{4,9}\/.+)$/i;

/** What publishers put behind the DOI for a form of the same paper. */
const forms = /(?:\/(?:abstract|full|full-text|fulltext|html|pdf|epdf|epub|meta))+\/?$|(?:\.full)?\.pdf$|\/$/i;

/** Silverchair, the platform of Oxford, MIT Press, AIP and others, puts a number and the title behind the DOI. */
const numbersArticles = /\/(?:advance-)?article[a-z-]*\/doi\//i;

/** Pictures and data of a page, and badges that show a DOI. */
const file = /\.(?:png|jpe?g|gif|svg|zip|docx?|xlsx?|xml|csv|mp4)$/i;

/**
 * Returns the DOI in the path of a publisher's or an archive's address, not yet checked; undefined if there is none.
 * @param words where the DOI stands behind words of the publisher's own: matches the path, with the rest of it as its group
 */
export function publishedPath({ path }: Address, words = anywhere): string | undefined {
  const bare = words.exec(path)?.[1]?.replace(forms, '');
  if (bare === undefined) return undefined;
  const doi = numbersArticles.test(path) ? bare.replace(/(?<=\/.*)\/\d{3,}(?:\/[^/]*)?$/, '') : bare;
  const [, , ...others] = doi.split('/');
  // Further parts of a DOI have a digit: `10.1088/1367-2630/ab1234`. Words alone (`/figures`) are parts of a page.
  const isWhole = others.every((part) => /\d/.test(part)) && !file.test(doi);
  // ACM gives numbers that only look like DOIs to works that have none.
  return isWhole && !doi.startsWith('10.5555/') ? doi : undefined;
}

/**
 * Makes the reader of DOIs for a script in the pages of a publisher: as `read` reads them, also in the paths of addresses.
 * Marked for the build, which would otherwise keep it in the script that acts, where no reader of a site is used.
 * @param words as for `publishedPath`
 */
/* @__NO_SIDE_EFFECTS__ */
export function withPaths(read: IdReader, words?: RegExp): IdReader {
  return (text) => {
    const address = parseAddress(text);
    return read(address === undefined ? text : (publishedPath(address, words) ?? text));
  };
}

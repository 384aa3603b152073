import { searchForm } from '../text/search-form.ts';
import { type PaperId, parseKeptId } from './paper-id.ts';

/** What a file says of an entry that has neither id nor address. */
export interface NamelessEntry {
  title: string;
  /** The first author as the file writes the name; empty where it has none. */
  firstAuthor: string;
  year?: number | undefined;
}

/**
 * An id for a paper of which only title, author and year are known. The same three give the same id, so that a file that is
 * read again brings no paper twice; accents, case, punctuation and the order of the author's names make no difference.
 * @returns undefined where the title has no letter and no digit
 */
export function localId({ title, firstAuthor, year }: NamelessEntry): PaperId | undefined {
  const key = wordsOf(title).join('');
  if (key === '') return undefined;
  return parseKeptId(`local:${hash([key, wordsOf(firstAuthor).sort().join(' '), year ?? ''].join('\n'))}`);
}

const wordsOf = (text: string): string[] => searchForm(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** 64 bits as 13 digits to the base of 32. FNV-1a over UTF-16: https://www.rfc-editor.org/rfc/rfc9923 */
function hash(text: string): string {
  let bits = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1)
    bits = BigInt.asUintN(64, (bits ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return bits.toString(32).padStart(13, '0');
}

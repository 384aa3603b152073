import type { OtherKind } from './other-kind.ts';

/** What a file seems to be: of one of our formats, by the name of its kind, or of another kind. */
export type LooksLike = { format: string } | { other: OtherKind };

/** Why a file was not read at all (E7). What is wrong inside a file that is read are its problems (E6). */
export type Refusal =
  /** Both in bytes, or in characters where only the text is known. */
  | { kind: 'too-big'; size: number; most: number }
  | { kind: 'wrong-type'; looks: LooksLike }
  /** The file says that it is of a later version of the format. */
  | { kind: 'newer'; version: number };

/** Bytes of the largest file that is read. */
export const largestFile = 50_000_000;

/** The refusal in plain English, for lists of problems; people see the messages `error_E7_…`. */
export function refusalReason(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'too-big':
      return `the file is ${refusal.size} bytes; the limit is ${refusal.most}`;
    case 'wrong-type':
      return `expected a file saved by Tagalong, found ${'format' in refusal.looks ? refusal.looks.format : refusal.looks.other}`;
    case 'newer':
      return `made by version ${refusal.version} of the format, which is newer than this one`;
  }
}

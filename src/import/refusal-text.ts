import type { ImportRefusal } from '../files/ready-import.ts';
import type { Say } from '../ui/words.ts';

/** Why a file is not read, in the words of the user (E7). */
export function refusalText(say: Say, refusal: ImportRefusal): string {
  switch (refusal.kind) {
    case 'too-big':
      return say('error_E7_tooBig', megabytes(refusal.size), megabytes(refusal.most));
    case 'wrong-type':
      return say('error_E7_wrongType', say(`import_kind_${refusal.looks}`));
    case 'newer':
      return say('error_E7_newer', refusal.version);
    case 'unreadable':
      return say('import_unreadable');
  }
}

/** Bytes in decimal megabytes, never less than 0.1: `50 MB`. */
const megabytes = (bytes: number): string => `${Math.max(0.1, Math.round(bytes / 100_000) / 10).toLocaleString()} MB`;

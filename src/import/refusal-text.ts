import type { ImportRefusal } from '../files/ready-import.ts';
import { readableFormats } from '../formats/choose-format.ts';
import { countWords } from '../ui/saying/count-words.ts';
import { sayList } from '../ui/saying/say-list.ts';
import { sayMegabytes } from '../ui/saying/say-number.ts';
import type { Say } from '../ui/words.ts';

const readable = readableFormats.map(({ label }) => label);

/** Why a file is not read (E7): one or two sentences in the words of the user. */
export function refusalText(say: Say, refusal: ImportRefusal): string[] {
  switch (refusal.kind) {
    case 'too-big':
      return [say('error_E7_tooBig', sayMegabytes(say, refusal.size), sayMegabytes(say, refusal.most))];
    case 'wrong-type':
      return [
        'format' in refusal.looks
          ? say('import_looksLike', refusal.looks.format)
          : say(`import_looks_${refusal.looks.other}`),
        countWords(say, 'import_reads', readable.length, sayList(say, readable)),
      ];
    case 'newer':
      return [say('error_E7_newer', refusal.version)];
    case 'unreadable':
      return [say('import_unreadable')];
  }
}

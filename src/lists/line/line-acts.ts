import type { PaperId } from '../../core/ids/paper-id.ts';
import { paperUrl } from '../../core/ids/paper-url.ts';
import type { Library } from '../../store/schema.ts';
import { neighbourOf } from '../keys/chosen.ts';
import type { Chosen } from '../keys/use-chosen.ts';
import { openAddress } from '../open-address.ts';
import type { Bin } from '../use-bin.ts';
import type { Editing } from '../use-editing.ts';
import type { ListedPaper } from './listed-paper.ts';
import type { LineActs } from './paper-line.tsx';
import { paperOf } from './paper-of.ts';

interface ActParts {
  library: Library;
  lines: readonly ListedPaper[];
  chosen: Chosen;
  editing: Editing;
  bin: Bin;
  /** Whether the focus is in the search field. */
  inField: () => boolean;
}

/** What can be done with the lines of the list. */
export function lineActs({ library, lines, chosen, editing, bin, inField }: ActParts): LineActs {
  const lineOf = (id: PaperId): ListedPaper | undefined => lines.find((line) => line.id === id);
  const ids = lines.map(({ id }) => id);
  // A line that leaves the list passes the focus to its neighbour; in the field the focus stays.
  const move = (line: ListedPaper, to: Bin['bin']): void => {
    const next = neighbourOf(ids, line.id);
    if (next !== undefined && inField()) chosen.choose(next);
    else if (next !== undefined) chosen.focus(next);
    void paperOf(library, line).then(to);
  };
  const putBack = (id: PaperId): void => {
    const line = lineOf(id);
    if (line !== undefined && isInBin(line)) move(line, bin.putBack);
  };
  const edit: LineActs['edit'] = (id, wanted) => {
    const line = lineOf(id);
    if (line === undefined) return;
    if (!isInBin(line)) void editing.open(line, wanted);
    // What is in the bin is not edited: there the same key puts it back.
    else if (wanted === 'tag') putBack(id);
  };
  return {
    choose: chosen.choose,
    open: (id) => {
      const address = paperUrl(id);
      // A paper without an address is nowhere but here.
      if (address === undefined) edit(id, 'tag');
      else openAddress(address);
    },
    edit,
    bin: (id) => {
      const line = lineOf(id);
      if (line?.annotation !== undefined && !isInBin(line)) move(line, bin.bin);
    },
    putBack,
  };
}

const isInBin = ({ annotation }: ListedPaper): boolean => annotation?.deleted !== undefined;

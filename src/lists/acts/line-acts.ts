import type { EditorField } from '../../core/editing.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { paperUrl } from '../../core/ids/paper-url.ts';
import type { Library } from '../../store/schema.ts';
import { neighbourOf } from '../keys/chosen.ts';
import type { Chosen } from '../keys/use-chosen.ts';
import { isInBin, type ListedPaper } from '../listed/listed-paper.ts';
import { paperOf } from '../listed/paper-of.ts';
import { openAddress } from './open-address.ts';
import type { Bin } from './use-bin.ts';
import type { LineEditing } from './use-line-editing.ts';

/** The acts on a line of the list, each named by the id of its paper. */
export interface LineActs {
  choose: (id: PaperId) => void;
  open: (id: PaperId) => void;
  /** Opens the editor in the line. A paper in the bin is put back instead, where the field is `tag`. */
  edit: (id: PaperId, field: EditorField) => void;
  bin: (id: PaperId) => void;
  putBack: (id: PaperId) => void;
}

interface LineActParts {
  library: Library;
  lines: readonly ListedPaper[];
  chosen: Chosen;
  editing: LineEditing;
  bin: Bin;
  /** Whether the focus is in the search field. */
  inField: () => boolean;
}

/** Makes the acts on the lines of a list. */
export function lineActs({ library, lines, chosen, editing, bin, inField }: LineActParts): LineActs {
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
  return {
    choose: chosen.choose,
    open: (id) => openAddress(paperUrl(id)),
    edit: (id, field) => {
      const line = lineOf(id);
      if (line === undefined) return;
      if (!isInBin(line)) void editing.open(line, field);
      else if (field === 'tag') putBack(id);
    },
    bin: (id) => {
      const line = lineOf(id);
      if (line?.annotation !== undefined && !isInBin(line)) move(line, bin.bin);
    },
    putBack,
  };
}

import { useState } from 'preact/hooks';
import type { Edit } from '../../core/edit.ts';
import type { EditingApi } from '../../core/editing.ts';
import type { Paper } from '../../core/paper.ts';

/** The last move into the bin or out of it, and how it went. */
export interface BinMove {
  paper: Paper;
  /**
   * `binned` and `putBack` can be undone; `restored` and `binnedAgain` are the undone ones. `kept`: the paper could not be
   * moved to the bin; `stuck`: it could not be moved out of it.
   */
  state: 'binned' | 'putBack' | 'restored' | 'binnedAgain' | 'kept' | 'stuck';
}

/** Moves papers into the bin and out of it, and undoes the last move. */
export interface Bin {
  last: BinMove | undefined;
  bin: (paper: Paper) => Promise<void>;
  putBack: (paper: Paper) => Promise<void>;
  /** Undoes the last move; does nothing where there is none. */
  undo: () => Promise<void>;
  forget: () => void;
}

/** The bin of a list. It remembers the last move until it is told to forget it. */
export function useBin(api: EditingApi): Bin {
  const [last, setLast] = useState<BinMove>();
  const move = async (paper: Paper, kind: 'delete' | 'restore', done: BinMove['state']): Promise<void> => {
    const edit: Edit = { kind };
    const saved = await api.save(paper, edit, api.newOp());
    setLast({ paper, state: saved.ok ? done : kind === 'delete' ? 'kept' : 'stuck' });
  };
  return {
    last,
    bin: (paper) => move(paper, 'delete', 'binned'),
    putBack: (paper) => move(paper, 'restore', 'putBack'),
    undo: async () => {
      if (last?.state === 'binned' || last?.state === 'stuck') await move(last.paper, 'restore', 'restored');
      if (last?.state === 'putBack') await move(last.paper, 'delete', 'binnedAgain');
    },
    forget: () => setLast(undefined),
  };
}

import { useState } from 'preact/hooks';
import type { Edit } from '../core/edit.ts';
import type { EditingApi } from '../core/editing.ts';
import type { Paper } from '../core/paper.ts';

/** What the last move to the bin, or out of it, came to. */
export interface Binned {
  paper: Paper;
  /**
   * `binned` and `putBack` can be taken back; `restored` and `binnedAgain` were. `kept`: it could not be moved to the bin;
   * `stuck`: it could not be moved out of it.
   */
  state: 'binned' | 'putBack' | 'restored' | 'binnedAgain' | 'kept' | 'stuck';
}

/** Moves papers to the bin and out of it, and takes the last move back. */
export interface Bin {
  last: Binned | undefined;
  bin: (paper: Paper) => Promise<void>;
  putBack: (paper: Paper) => Promise<void>;
  /** Takes the last move back; does nothing where there is none. */
  undo: () => Promise<void>;
  forget: () => void;
}

/** The bin of the popup: remembers the last paper for as long as its move can be taken back. */
export function useBin(api: EditingApi): Bin {
  const [last, setLast] = useState<Binned>();
  const move = async (paper: Paper, kind: 'delete' | 'restore', done: Binned['state']): Promise<void> => {
    const edit: Edit = { kind };
    const saved = await api.save(paper, edit);
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

import { useState } from 'preact/hooks';
import type { EditingApi } from '../core/editing.ts';
import type { Paper } from '../core/paper.ts';

/** What the last move to the bin came to. */
export interface Binned {
  paper: Paper;
  /** `kept`: it could not be moved there; `stuck`: it could not be moved back. */
  state: 'binned' | 'kept' | 'restored' | 'stuck';
}

/** Moves papers to the bin, and the last one back. */
export interface Bin {
  last: Binned | undefined;
  bin: (paper: Paper) => Promise<void>;
  /** Moves the last one back; does nothing where there is none. */
  restore: () => Promise<void>;
  forget: () => void;
}

/** The bin of the popup: remembers the last paper for as long as it can be taken back. */
export function useBin(api: EditingApi): Bin {
  const [last, setLast] = useState<Binned>();
  return {
    last,
    bin: async (paper) => {
      const saved = await api.save(paper, { kind: 'delete' });
      setLast({ paper, state: saved.ok ? 'binned' : 'kept' });
    },
    restore: async () => {
      if (last?.state !== 'binned' && last?.state !== 'stuck') return;
      const saved = await api.save(last.paper, { kind: 'restore' });
      setLast({ paper: last.paper, state: saved.ok ? 'restored' : 'stuck' });
    },
    forget: () => setLast(undefined),
  };
}

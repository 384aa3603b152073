import type { PaperId } from './paper-id.ts';

/** Text of one paper that the user typed and that is not saved yet. */
export interface Draft {
  id: PaperId;
  note: string;
  /** The saved note that the typing started from. */
  base: string;
  /** What stood in the tag field. */
  tag: string;
  /** When it was last typed in, milliseconds since 1970. */
  at: number;
}

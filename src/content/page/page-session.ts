import type { PageCommand } from '../../core/commands.ts';
import type { PagePapers, Recognised } from '../../messages/protocol.ts';
import type { Card } from '../../sites/find/card.ts';
import type { Site } from '../../sites/site.ts';
import type { Hovering } from '../keys/hovering.ts';
import type { KeyGuard } from '../keys/key-guard.ts';
import type { RowAct, RowHooks } from '../row/row.ts';
import type { Rows } from '../row/rows.ts';
import type { Lifetime } from './lifetime.ts';
import type { PageLibrary } from './page-library.ts';

/** What the first script of a page, which shows, gives to the second, which acts. */
export interface PageSession {
  site: Site;
  lifetime: Lifetime;
  guard: KeyGuard;
  hovering: Hovering;
  rows: Rows;
  library: PageLibrary;
  /** By which the user switches off what runs here. */
  key: string;
  /** By what the papers were recognised that have rows. */
  recognised(): Recognised;
  /** Called by that script once it is there. */
  begin(acting: Acting): void;
}

/** What the script that acts can do: everything that starts with a press or a key. */
export interface Acting {
  act(act: RowAct, card: Card): void;
  key(command: PageCommand): void;
  /** Whether Escape has something to close or leave. */
  hasOpen(): boolean;
  /** What is to be seen in a row while it is pointed at or has the focus, and of an edit that is not saved. */
  draw: RowHooks['acts'];
  papers(): PagePapers;
  /** Tells the worker which ids the cards prove to be one paper, and what papers without a title are called. */
  teach(): void;
  /** The extension was updated under the page: says so where something is lost by it. */
  sayFarewell(replaced: boolean): void;
}

declare global {
  /** Lives in the world of our scripts alone; a page cannot see it. */
  var tagalongPage: PageSession | undefined;
}

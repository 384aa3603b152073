import type { PageCommand } from '../../core/commands.ts';
import type { PagePapers, Recognised } from '../../messages/protocol.ts';
import type { Card } from '../../sites/find/card.ts';
import type { Site } from '../../sites/site.ts';
import type { Hovering } from '../keys/hovering.ts';
import type { KeyGuard } from '../keys/key-guard.ts';
import type { RowHooks } from '../row/row.ts';
import type { RowAct } from '../row/row-act.ts';
import type { Rows } from '../row/rows.ts';
import type { Lifetime } from './lifetime.ts';
import type { PageLibrary } from './page-library.ts';

/** The values that the first script of a page (which shows rows) gives to the second (which acts). */
export interface PageSession {
  site: Site;
  lifetime: Lifetime;
  guard: KeyGuard;
  hovering: Hovering;
  rows: Rows;
  library: PageLibrary;
  /** The key under which the user can switch off the site on this page. */
  key: string;
  /** Returns how the papers that have rows were recognised. */
  recognised(): Recognised;
  /** The script that acts calls this once it has loaded. */
  begin(acting: Acting): void;
}

/** The functions of the script that acts: everything that starts with a press or a key. */
export interface Acting {
  act(act: RowAct, card: Card): void;
  key(command: PageCommand): void;
  /** Returns whether Escape has something to close or leave. */
  hasOpen(): boolean;
  /** Returns the acts of a row that is hovered or focused, and the state of an edit that is not saved. */
  draw: RowHooks['acts'];
  papers(): PagePapers;
  /** Tells the worker which ids the cards prove to be one paper, and the titles of annotated papers that have none. */
  report(): void;
  /** Shows the notice that the extension was updated, if the user loses something by the update. */
  sayUpdated(replaced: boolean): void;
}

declare global {
  /** Lives in the world of our scripts alone; the page cannot see it. */
  var tagalongPage: PageSession | undefined;
}

import { pos } from '../../sites/pos.ts';
import { afterStyle } from '../after-style.ts';
import { startAt } from '../start-at.ts';

startAt(pos, afterStyle);

import { pos } from '../../sites/pos.ts';
import afterStyle from '../after.css?inline';
import { startAt } from '../start-at.ts';

startAt(pos, afterStyle);

import { ar5iv } from '../../sites/ar5iv.ts';
import { startAt } from '../entries/start-at.ts';

startAt(ar5iv);

import { posFirst } from '../../sites/pos-first.ts';
import { startAt } from '../entries/start-at.ts';

startAt(posFirst);

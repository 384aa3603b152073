import { posFirst } from '../../sites/pos-first.ts';
import { startAt } from '../start-at.ts';

startAt(posFirst);

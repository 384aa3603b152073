import { pmlr } from '../../sites/pmlr.ts';
import { startAt } from '../entries/start-at.ts';

startAt(pmlr);

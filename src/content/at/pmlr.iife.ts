import { pmlr } from '../../sites/pmlr.ts';
import { startAt } from '../start-at.ts';

startAt(pmlr);

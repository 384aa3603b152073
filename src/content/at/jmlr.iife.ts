import { jmlr } from '../../sites/jmlr.ts';
import { startAt } from '../entries/start-at.ts';

startAt(jmlr);

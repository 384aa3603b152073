import { jmlr } from '../../sites/jmlr.ts';
import { startAt } from '../start-at.ts';

startAt(jmlr);

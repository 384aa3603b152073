import { acm } from '../../sites/acm.ts';
import { startAt } from '../entries/start-at.ts';

startAt(acm);

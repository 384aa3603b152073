import { acm } from '../../sites/acm.ts';
import { startAt } from '../start-at.ts';

startAt(acm);

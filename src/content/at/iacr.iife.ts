import { iacr } from '../../sites/iacr.ts';
import { startAt } from '../entries/start-at.ts';

startAt(iacr);

import { iacr } from '../../sites/iacr.ts';
import { startAt } from '../start-at.ts';

startAt(iacr);

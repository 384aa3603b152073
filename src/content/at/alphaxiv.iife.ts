import { alphaxiv } from '../../sites/alphaxiv.ts';
import { startAt } from '../start-at.ts';

startAt(alphaxiv);

import { alphaxiv } from '../../sites/alphaxiv.ts';
import { startAt } from '../entries/start-at.ts';

startAt(alphaxiv);

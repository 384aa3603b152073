import { scirate } from '../../sites/scirate.ts';
import { startAt } from '../entries/start-at.ts';

startAt(scirate);

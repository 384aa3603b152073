import { scirate } from '../../sites/scirate.ts';
import { startAt } from '../start-at.ts';

startAt(scirate);

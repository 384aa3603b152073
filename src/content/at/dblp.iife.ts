import { dblp } from '../../sites/dblp.ts';
import { startAt } from '../entries/start-at.ts';

startAt(dblp);

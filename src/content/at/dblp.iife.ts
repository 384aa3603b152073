import { dblp } from '../../sites/dblp.ts';
import { startAt } from '../start-at.ts';

startAt(dblp);

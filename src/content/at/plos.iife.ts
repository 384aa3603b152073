import { plos } from '../../sites/plos.ts';
import { startAt } from '../entries/start-at.ts';

startAt(plos);

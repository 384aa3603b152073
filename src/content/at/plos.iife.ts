import { plos } from '../../sites/plos.ts';
import { startAt } from '../start-at.ts';

startAt(plos);

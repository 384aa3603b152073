import { cvf } from '../../sites/cvf.ts';
import { startAt } from '../entries/start-at.ts';

startAt(cvf);

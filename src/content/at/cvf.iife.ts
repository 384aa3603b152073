import { cvf } from '../../sites/cvf.ts';
import { startAt } from '../start-at.ts';

startAt(cvf);

import { neurips } from '../../sites/neurips.ts';
import { startAt } from '../entries/start-at.ts';

startAt(neurips);

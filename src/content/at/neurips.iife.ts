import { neurips } from '../../sites/neurips.ts';
import { startAt } from '../start-at.ts';

startAt(neurips);

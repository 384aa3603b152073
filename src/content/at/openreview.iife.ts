import { openreview } from '../../sites/openreview.ts';
import { startAt } from '../entries/start-at.ts';

startAt(openreview);

import { openreview } from '../../sites/openreview.ts';
import { startAt } from '../start-at.ts';

startAt(openreview);

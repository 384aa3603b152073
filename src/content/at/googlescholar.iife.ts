import { googlescholar } from '../../sites/googlescholar.ts';
import { startAt } from '../entries/start-at.ts';

startAt(googlescholar);

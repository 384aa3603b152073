import { googlescholar } from '../../sites/googlescholar.ts';
import { startAt } from '../start-at.ts';

startAt(googlescholar);

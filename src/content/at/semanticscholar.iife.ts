import { semanticscholar } from '../../sites/semanticscholar.ts';
import { startAt } from '../entries/start-at.ts';

startAt(semanticscholar);

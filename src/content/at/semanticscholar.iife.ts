import { semanticscholar } from '../../sites/semanticscholar.ts';
import { startAt } from '../start-at.ts';

startAt(semanticscholar);

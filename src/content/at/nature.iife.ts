import { nature } from '../../sites/nature.ts';
import { startAt } from '../start-at.ts';

startAt(nature);

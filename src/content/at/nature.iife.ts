import { nature } from '../../sites/nature.ts';
import { startAt } from '../entries/start-at.ts';

startAt(nature);

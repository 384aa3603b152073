import { springer } from '../../sites/springer.ts';
import { startAt } from '../entries/start-at.ts';

startAt(springer);

import { springer } from '../../sites/springer.ts';
import { startAt } from '../start-at.ts';

startAt(springer);

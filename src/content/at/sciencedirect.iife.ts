import { sciencedirect } from '../../sites/sciencedirect.ts';
import { startAt } from '../entries/start-at.ts';

startAt(sciencedirect);

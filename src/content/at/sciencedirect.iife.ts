import { sciencedirect } from '../../sites/sciencedirect.ts';
import { startAt } from '../start-at.ts';

startAt(sciencedirect);

import { paperscool } from '../../sites/paperscool.ts';
import { startAt } from '../entries/start-at.ts';

startAt(paperscool);

import { paperscool } from '../../sites/paperscool.ts';
import { startAt } from '../start-at.ts';

startAt(paperscool);

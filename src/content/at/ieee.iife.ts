import { ieee } from '../../sites/ieee.ts';
import { startAt } from '../entries/start-at.ts';

startAt(ieee);

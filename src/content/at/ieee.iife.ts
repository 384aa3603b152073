import { ieee } from '../../sites/ieee.ts';
import { startAt } from '../start-at.ts';

startAt(ieee);

import { biorxiv } from '../../sites/biorxiv.ts';
import { startAt } from '../entries/start-at.ts';

startAt(biorxiv);

import { biorxiv } from '../../sites/biorxiv.ts';
import { startAt } from '../start-at.ts';

startAt(biorxiv);

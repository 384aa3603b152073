import { arxiv } from '../../sites/arxiv.ts';
import { startAt } from '../entries/start-at.ts';

startAt(arxiv);

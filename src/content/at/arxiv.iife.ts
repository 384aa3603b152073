import { arxiv } from '../../sites/arxiv.ts';
import { startAt } from '../start-at.ts';

startAt(arxiv);

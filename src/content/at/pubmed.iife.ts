import { pubmed } from '../../sites/pubmed.ts';
import { startAt } from '../entries/start-at.ts';

startAt(pubmed);

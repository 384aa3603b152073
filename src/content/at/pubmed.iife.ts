import { pubmed } from '../../sites/pubmed.ts';
import { startAt } from '../start-at.ts';

startAt(pubmed);

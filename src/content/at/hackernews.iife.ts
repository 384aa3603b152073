import { hackernewsFirst } from '../../sites/hackernews-first.ts';
import { startAt } from '../start-at.ts';

startAt(hackernewsFirst);

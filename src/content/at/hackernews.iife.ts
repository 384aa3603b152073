import { hackernewsFirst } from '../../sites/hackernews-first.ts';
import { startAt } from '../entries/start-at.ts';

startAt(hackernewsFirst);

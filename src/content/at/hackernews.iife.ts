import { hackernews } from '../../sites/hackernews.ts';
import { startAt } from '../start-at.ts';

startAt(hackernews);

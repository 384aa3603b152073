import { hackernews } from '../../sites/hackernews.ts';
import { afterStyle } from '../after-style.ts';
import { startAt } from '../start-at.ts';

startAt(hackernews, afterStyle);

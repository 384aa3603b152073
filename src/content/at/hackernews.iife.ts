import { hackernewsFirst } from '../../sites/hackernews-first.ts';
import { afterStyle } from '../after-style.ts';
import { startAt } from '../start-at.ts';

startAt(hackernewsFirst, afterStyle);

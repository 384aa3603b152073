import { hackernewsFirst } from '../../sites/hackernews-first.ts';
import afterStyle from '../after.css?inline';
import { startAt } from '../start-at.ts';

startAt(hackernewsFirst, afterStyle);

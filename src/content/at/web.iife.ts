import { anyPageFirst } from '../../sites/any-page-first.ts';
import afterStyle from '../after.css?inline';
import { startAt } from '../start-at.ts';

// Every host is switched off by itself.
startAt(anyPageFirst, afterStyle, location.host);

import { anyPage } from '../../sites/any-page.ts';
import { afterStyle } from '../after-style.ts';
import { startAt } from '../start-at.ts';

// Every host is switched off by itself.
startAt(anyPage, afterStyle, location.host);

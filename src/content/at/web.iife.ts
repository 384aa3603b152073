import { anyPageFirst } from '../../sites/any-page-first.ts';
import { startAt } from '../entries/start-at.ts';

// Every host is switched off by itself.
startAt(anyPageFirst, location.host);

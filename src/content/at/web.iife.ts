import { anyPage } from '../../sites/any-page.ts';
import { startAt } from '../start-at.ts';

startAt(anyPage);

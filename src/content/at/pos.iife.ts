import { pos } from '../../sites/pos.ts';
import inTextStyle from '../in-text.css?inline';
import { startAt } from '../start-at.ts';

startAt(pos, inTextStyle);

import { acl } from '../../sites/acl.ts';
import { startAt } from '../entries/start-at.ts';

startAt(acl);

import { acl } from '../../sites/acl.ts';
import { startAt } from '../start-at.ts';

startAt(acl);

import { findPapers } from '../../sites/find/find-papers.ts';
import { startFinding } from './start-finding.ts';

const page = globalThis.tagalongFinder;

if (page !== undefined) page.begin(startFinding(page, findPapers));

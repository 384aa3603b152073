import { findLatePapers } from '../../sites/find/find-late-papers.ts';
import { wholeSite } from '../../sites/late-sites.ts';
import { startFinding } from './start-finding.ts';

const page = globalThis.tagalongFinder;

if (page !== undefined) page.begin(startFinding({ ...page, site: wholeSite(page.site) }, findLatePapers));

import { findAllPapers } from '../../sites/all-papers.ts';
import { wholeSite } from '../../sites/late-sites.ts';
import { startFinding } from './start-finding.ts';

const page = globalThis.tagalongFinder;

if (page !== undefined) page.begin(startFinding({ ...page, site: wholeSite(page.site) }, findAllPapers));

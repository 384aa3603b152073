// Every kind of id, a line each. What it is, and how strong, its own file says.
export { acl } from './acl.ts';
export { arxiv } from './arxiv.ts';
export { cvf } from './cvf.ts';
export { dblp } from './dblp.ts';
export { doi } from './doi.ts';
export { gscholarCid } from './gscholar-cid.ts';
export { gscholarPub } from './gscholar-pub.ts';
export { iacr } from './iacr.ts';
export { ieee } from './ieee.ts';
export { jmlr } from './jmlr.ts';
export { neurips } from './neurips.ts';
export { openreview } from './openreview.ts';
export { pmcid } from './pmcid.ts';
export { pmid } from './pmid.ts';
export { pmlr } from './pmlr.ts';
export { s2 } from './s2.ts';
export { s2Corpus } from './s2-corpus.ts';

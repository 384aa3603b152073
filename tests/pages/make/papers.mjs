import { readFileSync } from 'node:fs';

const all = JSON.parse(readFileSync(new URL('papers.json', import.meta.url), 'utf8'));
const byId = new Map(all.map((paper) => [paper.id, paper]));

/** Papers by id, in this order. Ids, titles and names are those of real papers; the abstracts are our own. */
export const papers = (ids) =>
  ids.split(/\s+/).map((id) => {
    const paper = byId.get(id);
    if (paper === undefined) throw new Error(`No paper ${id} in papers.json`);
    return paper;
  });

export const authorCount = (paper) => paper.count ?? (paper.authors.length || undefined);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const parts = (iso) => iso.split('-').map(Number);

/** `Jun 12, 2026` */
export const american = (iso) => `${months[parts(iso)[1] - 1]} ${parts(iso)[2]}, ${parts(iso)[0]}`;

/** `12 Jun 2026` */
export const british = (iso) => `${parts(iso)[2]} ${months[parts(iso)[1] - 1]} ${parts(iso)[0]}`;

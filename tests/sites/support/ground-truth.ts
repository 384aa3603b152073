import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteFor } from '../../../src/sites/index.ts';
import { type PageTruth, pageNames, samplePages, sharedPages, truthOf } from '../../support/page-truth.ts';

export type { TruePaper } from '../../support/page-truth.ts';

export interface TruePage extends PageTruth {
  /** A name for tables: `shared/pages/rebuilt/huggingface/week-2026`. */
  name: string;
  html: string;
}

/** Whether the saved pages of real sites lie beside the project; the sample pages hold fewer papers. */
export const hasSavedPages = existsSync(sharedPages);

const allPages: TruePage[] = [...pagesIn(samplePages, 'tests/pages'), ...pagesIn(sharedPages, 'shared/pages')];

/**
 * The pages of the sites that we know: the sample pages, and the saved and rebuilt ones if their folder is beside the
 * project.
 */
export const truePages: TruePage[] = allPages.filter(({ url }) => siteFor(url) !== undefined);

/** Pages of sites on which the extension does not run, and pages whose address is unknown. */
export const foreignPages: TruePage[] = allPages.filter(({ url }) => siteFor(url) === undefined);

/** Opens our own page `name` (`acl/event`) with its known truth. */
export function samplePage(name: string) {
  const page = truePages.find((each) => each.name === `tests/pages/${name}`);
  if (page === undefined) throw new Error(`There is no page tests/pages/${name}.html of a site that we know.`);
  return { ...page, json: JSON.parse(readFileSync(page.html.replace(/html$/, 'json'), 'utf8')) };
}

function pagesIn(root: string, prefix: string): TruePage[] {
  return pageNames(root).map((name) => ({
    name: `${prefix}/${name}`,
    html: path.join(root, `${name}.html`),
    ...truthOf(root, name),
  }));
}

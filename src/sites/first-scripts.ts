/** The first script of a site's pages. */
export interface FirstScript {
  /** The file in this folder that holds the description. */
  file: string;
  /** The name under which the file exports it. */
  name: string;
  /** Whether the user switches off each host separately, instead of the whole site. */
  byHost?: true;
}

/**
 * By the id of a site, or of any page: the description that its pages load first if they do not load all of it
 * (`late-sites.ts` has the rest). The pages of every other site load the description in the list. The build writes the
 * scripts from this.
 */
export const firstScripts: Readonly<Partial<Record<string, FirstScript>>> = {
  pos: { file: 'pos-first.ts', name: 'posFirst' },
  hackernews: { file: 'hackernews-first.ts', name: 'hackernewsFirst' },
  web: { file: 'any-page-first.ts', name: 'anyPageFirst', byHost: true },
};

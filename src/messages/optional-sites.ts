/**
 * A site for which the user is asked later, with the files that run on its pages. The build writes them beside the
 * manifest.
 */
export interface OptionalSite {
  id: string;
  /** The site's own name, shown to people. */
  name: string;
  /** Match patterns. */
  matches: string[];
  js: string[];
  css: string[];
}

/** The id of the site that stands for any other page. */
export const anyPageId = 'web';

/** Returns every site for which the user is asked later; the last is any page. Reads our own files. */
export async function optionalSites(): Promise<OptionalSite[]> {
  const answer = await fetch('/optional-sites.json');
  return (await answer.json()) as OptionalSite[];
}

/** A site that is asked for later, with the files that run on its pages. The build writes them beside the manifest. */
export interface OptionalSite {
  id: string;
  /** The site's own name, for people. */
  name: string;
  /** Match patterns. */
  matches: string[];
  js: string[];
  css: string[];
}

/** The id of what runs on any page that is no site's. */
export const anyPageId = 'web';

/** Every site that is asked for later; the last is any page. Read from our own files. */
export async function optionalSites(): Promise<OptionalSite[]> {
  const answer = await fetch('/optional-sites.json');
  return (await answer.json()) as OptionalSite[];
}

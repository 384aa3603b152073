import browser from 'webextension-polyfill';

/** A site of the manifest on which the user or the browser does not allow our script. */
export interface ForbiddenSite {
  /** The match pattern to ask for. */
  origin: string;
  host: string;
}

/** The sites of the manifest on which our script is not allowed (E9). */
export async function forbiddenSites(): Promise<ForbiddenSite[]> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  const allowed = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_, at) => allowed[at] === false).map((origin) => ({ origin, host: hostOf(origin) }));
}

/** Asks the user to allow our script there; call it in the turn of their click. */
export const requestAccess = (site: ForbiddenSite): Promise<boolean> =>
  browser.permissions.request({ origins: [site.origin] });

/** `arxiv.org` of the match pattern `https://arxiv.org/*`. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

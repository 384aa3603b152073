import browser from 'webextension-polyfill';

/** The origins of the sites that the extension runs on, from match patterns such as `https://arxiv.org/*`. */
export const originsOf = (patterns: string[]): string[] =>
  patterns.map((pattern) => pattern.replace(/^(https:\/\/[^/*]+)\/.*$/, '$1'));

/** Whether this frame stands in pages of our sites only, whichever way up it looks. */
export function standsInOurSites(parentOrigin: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const ours = new Set(originsOf(scripts.flatMap((script) => script.matches)));
  // Firefox before 150 does not say who the ancestors are; the sender of the message is then all there is.
  const ancestors = Array.from(location.ancestorOrigins ?? []);
  return [parentOrigin, ...ancestors].every((origin) => ours.has(origin));
}

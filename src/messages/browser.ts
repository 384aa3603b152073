import type { Browser } from 'webextension-polyfill';

const isApi = (value: unknown): value is Browser => typeof value === 'object' && value !== null && 'runtime' in value;

/** @throws if there is no extension API: nothing in `messages` works outside an extension. */
function api(): Browser {
  const found = ['browser', 'chrome'].map((name) => Reflect.get(globalThis, name)).find(isApi);
  if (found === undefined) throw new Error('No extension API');
  return found;
}

/**
 * The extension API for scripts inside a page, where the polyfill would be half of the script. The functions used there
 * return promises in every browser that we build for; only a listener's own answer needs the polyfill, or
 * `sendResponse`.
 */
export const browser = api();

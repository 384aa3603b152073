import { addressShape } from './address.ts';
import { longestInput } from './versioned-id.ts';
import { addressBehindProxy } from './wrapped/address-behind-proxy.ts';
import { addressInParameter } from './wrapped/address-in-parameter.ts';
import { addressInPath } from './wrapped/address-in-path.ts';

/**
 * The address to which `text` only leads: that of a page behind a redirect of a search engine, a mail filter or a
 * social network, behind the proxy of a library, or in a web archive. Dialogues that share or save a page lead to none.
 * @returns undefined where `text` is no address, one that is too long, or one that leads to no other
 */
export function wrappedAddress(text: string): string | undefined {
  const [, host, , path = '/', query = ''] = (text.length <= longestInput && addressShape.exec(text)) || [];
  if (host === undefined) return undefined;
  const written = { host: host.toLowerCase(), path, query };
  return addressInPath(written) ?? addressInParameter(written) ?? addressBehindProxy(written);
}

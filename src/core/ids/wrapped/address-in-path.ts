import { decoded, type WrittenAddress } from '../address.ts';
import { fromBase64 } from './from-base64.ts';

/**
 * What stands before the address in those of archives, readers, and redirects that only put their name in front. `L0`
 * is that of mails that Amazon sends.
 */
const front =
  /^(?:web\.archive\.org\/(?:web\/)?(?:\d+(?:[a-z]{2}_)?\/)?|archive\.(?:ph|is|today|md|vn|fo|li)\/(?:[\d.-]+|newest)\/|scholar\.archive\.org\/work\/\w+\/access\/wayback\/|(?:via\.hypothes\.is|r\.jina\.ai|sci-hub\.[a-z]{2,3})\/|(?:href\.li|anonym\.to)\/?\?|(?:www\.)?researchgate\.net\/deref\/|www\.google\.[a-z.]+\/amp\/(?:s\/)?|urldefense\.(?:com|us)\/v3\/__|r\.search\.yahoo\.com\/.*\/RU=|secure-web\.cisco\.com\/[^/]+\/|[^/]+\/C?L0\/(?=https?:%2F%2F))/i;

/** An address that may lack its scheme or a slash, as archives write some. */
const address = /^(?:https?:\/{1,2})?((?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?].*)?)$/i;

/** The address in the path of an archive, of a reader or of a redirect. */
export function addressInPath({ host, path, query }: WrittenAddress): string | undefined {
  const whole = `${host}${path}${query === '' ? '' : `?${query}`}`;
  const rest = whole.replace(front, '');
  if (rest === whole) return undefined;
  const written = host.startsWith('urldefense.') ? unguarded(rest) : rest.replace(/(?<=^https?:?%[^/]*)\/.*$/i, '');
  const inside = address.exec(/^https?:?%/i.test(written) ? decoded(written) : written)?.[1];
  return inside === undefined ? undefined : `https://${inside}`;
}

/**
 * Version 3 of Proofpoint's URL Defense ends an address by `__;`, and puts `*` for signs that follow there in base64:
 * https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/URL_Decoder_API
 */
function unguarded(rest: string): string {
  const [written = '', signs = ''] = rest.split('__;', 2);
  const hidden = [...fromBase64(signs.split('!!', 1)[0] ?? '')];
  return written.replace(/\*/g, () => hidden.shift() ?? '*');
}

import { addressShape, decoded } from '../../address.ts';

const labels = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * Parameters that say by which way a reader came, and nothing of the page: of Google (Analytics and Ads), Meta, Microsoft,
 * Yandex, X, TikTok, LinkedIn, Instagram, Mailchimp, HubSpot and Marketo. `ref` alone is not among them: on some sites it
 * names a version of the page.
 */
const tracking =
  /^(?:utm_\w+|_ga|_gl|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|ref_src|ref_url|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|_hsenc|_hsmi|__hs\w+|mkt_tok)$/i;

/**
 * What two addresses of one page have in common: `example.org/a?b=1` of `http://www.Example.org:80/a/?utm_source=x&b=1#c`.
 * Left out are the scheme, `www.`, the usual port, parameters that track, the fragment and slashes at the end. Escapes that
 * mean the same are written the same (RFC 3986, section 6.2.2). The rest of the query stays in its order.
 * @returns undefined where `text` is no address of http or https on a host with a dot, or carries a user name
 */
export function normalAddress(text: string): string | undefined {
  const [, host = '', port = '', path = '', query = ''] = addressShape.exec(text) ?? [];
  const name = host
    .toLowerCase()
    .replace(/\.$/, '')
    // Once or more, so that the result has none; `www.org` is a host of its own.
    .replace(/^(?:www\.)+(?=[^.]+\.)/, '');
  if (!labels.test(name)) return undefined;
  const kept = query.split('&').filter((part) => part !== '' && !tracking.test(decoded(part.split('=', 1)[0] ?? '')));
  return [
    name,
    /^(?:80|443)?$/.test(port) ? '' : `:${Number(port)}`,
    withoutDots(normalEscapes(path)).replace(/\/+$/, ''),
    kept.length === 0 ? '' : `?${kept.map(normalEscapes).join('&')}`,
  ].join('');
}

/**
 * Escapes of letters, digits and `-._~` undone; all others in capitals, also for what a browser would escape, and for `'` and
 * `$`, which browsers escape in some places and files of LaTeX give a meaning.
 */
const normalEscapes = (text: string): string =>
  text.toWellFormed().replace(/%(?:[0-9a-f]{2})?|[^\x21-\x7e]|["$'<>\\^`{|}]/giu, (found) => {
    if (found === '%') return '%25';
    if (found === "'") return '%27';
    if (!found.startsWith('%')) return encodeURIComponent(found);
    const sign = decoded(found);
    return /^[\w.~-]$/.test(sign) ? sign : found.toUpperCase();
  });

/** A path without `.` and `..`, which a browser resolves before it asks for the page. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') kept.splice(Math.max(1, kept.length - 1));
    else if (part !== '.') kept.push(part);
  }
  return kept.join('/');
}

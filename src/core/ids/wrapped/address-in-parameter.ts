import { decoded, type WrittenAddress } from '../address.ts';
import { fromBase64 } from './from-base64.ts';

/** Hosts that do nothing but lead on, by a name before their domain or in it. */
const redirectingHost =
  /^(?:(?:l|lm|out|links?|away|exit|go|click|track)\.[^/]+|exit\.sc|[^/]*(?:proxy|safelinks|protection)[^/]*)\/[\w.-]*$/;

/** The last part of a path that leads on; a viewer of PDFs or a translation shows the page that it names. */
const redirectingPath =
  /\/(?:url|l|r|out|outgoing|away|leave|exit|jump|go|goto|gotolink|href|linkfilter|linking|linkout|ck\/a|click|clicktime\/v1\/query|track|rd|redir|redirect|(?:links?2?|redirector)(?:\/[\w.-]+)?|scholar_url|sinaurl|middlem|readtemplate|skip|translate|website|viewer|gview|op\/(?:view|embed)|[\w-]*proxy[\w-]*)(?:\.[a-z]{3,4})?\/?$/i;

/** Dialogues: the page that they name is to be shared or saved. */
const dialogue = /\/(?:share|sharer|create|submit|save|add|post|intent|widgets?|import)\b/i;

const logsIn = /\/login\/?$/i;
const parameter =
  /(?:^|&)(?:(?:q|m|pf|go|toast|dest|target|redirect_?)?url|[quzta]|to|target|dest|destination|href|link|uddg|redir|redirect|file|src)=(https?(?::|%3a|%253a)[^&]*)/i;
/** The letters are those of `http` in base64. Bing puts `a1` in front. */
const inBase64 = /(?:^|&)\w+=(?:a1)?(aHR0c[\w+/-]+)/;
/**
 * EZproxy writes the whole address behind `url=` as it is, and what is behind `qurl=` with escapes:
 * https://help.oclc.org/Library_Management/EZproxy
 */
const behindLogin = /(?:^|&)(?:qurl=(https?(?::|%3a)[^&]*)|url=(https?:.*|https?%3a[^&]*))/i;

/** The address in a parameter of a redirect, or of the login to the proxy of a library. */
export function addressInParameter({ host, path, query }: WrittenAddress): string | undefined {
  const place = host + path;
  if (query === '' || dialogue.test(path)) return undefined;
  if (/^urldefense\..*\/v2\/url$/.test(place)) return unguarded(query);
  if (logsIn.test(path)) {
    const [, quoted, plain] = behindLogin.exec(query) ?? [];
    return withoutEscapes(quoted === undefined ? plain : decoded(quoted));
  }
  if (!redirectingHost.test(place) && !redirectingPath.test(path)) return undefined;
  const hidden = inBase64.exec(query)?.[1];
  if (hidden !== undefined) return /^https?:.*/.exec(fromBase64(hidden))?.[0];
  const value = parameter.exec(query)?.[1];
  return value === undefined ? undefined : withoutEscapes(decoded(value));
}

/** An address that was escaped once for each redirect around it; undefined where its escapes are not whole. */
function withoutEscapes(value: string | undefined): string | undefined {
  if (value === undefined || !/^https?%/i.test(value)) return value;
  const inside = decoded(value);
  return inside === value ? undefined : withoutEscapes(inside);
}

/** Version 2 of Proofpoint's URL Defense writes `-` for `%`, and `_` for `/`. */
function unguarded(query: string): string | undefined {
  const value = /(?:^|&)u=(https?-3a[^&]*)/i.exec(query)?.[1];
  return withoutEscapes(value?.replaceAll('_', '/').replace(/-(?=[\da-f]{2})/gi, '%'));
}

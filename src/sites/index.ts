import { arxiv } from './arxiv.ts';
import { huggingface } from './huggingface.ts';
import type { Site } from './site.ts';

/** Every site that we know. */
export const sites: readonly Site[] = [huggingface, arxiv];

/** The site of an address, or undefined where it is none that we know. */
export const siteFor = (url: string): Site | undefined =>
  sites.find((site) => site.matches.some((match) => matchesPattern(match, url)));

/** Match patterns as the manifest has them: `https://arxiv.org/*`, `https://*.example.org/papers/*`. */
function matchesPattern(pattern: string, url: string): boolean {
  const [scheme, rest = ''] = pattern.split('://', 2);
  const escaped = rest.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const body = escaped.replace(/^\*\\\./, '(?:[^/]+\\.)?').replaceAll('*', '.*');
  return new RegExp(`^${scheme === '*' ? 'https?' : scheme}://${body}$`).test(url);
}

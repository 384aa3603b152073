import { parseAddress } from '../../address.ts';
import type { FoundId } from '../../versioned-id.ts';

/** SSRN: papers, by the number in their addresses, of which their DOIs are made. */
export function readSsrn(text: string): FoundId | undefined {
  const { host, path, parameter } = parseAddress(text) ?? {};
  if (host === undefined || path === undefined || !/^(?:(?:www|papers|hq)\.)?ssrn\.com$/.test(host)) return undefined;
  const number = /^\/sol3\/(?:papers|delivery)\.cfm/i.test(path)
    ? (parameter?.('abstract_id') ?? parameter?.('abstractid'))
    : /^\/abstract=(\d+)$/.exec(path)?.[1];
  return number !== undefined && /^\d{3,8}$/.test(number) ? { id: `doi:10.2139/ssrn.${number}` } : undefined;
}

/** The facts in a report about a page (E10). */
export interface ReportFacts {
  version: string;
  site: string;
  /** Of the page, whole. `reportText` leaves out anything after `?` or `#`. */
  address: string;
  recognised: string;
  /** Papers found on the page. */
  found: number;
  /** Papers in the library. */
  savedCount: number;
}

/** A text that helps to mend a site, without anything private: no titles, no tags, no notes, no query of an address. */
export const reportText = ({ version, site, address, recognised, found, savedCount }: ReportFacts): string =>
  [
    `Tagalong ${version}`,
    `Site: ${site}`,
    `Page: ${bareAddress(address)}`,
    `Recognised: ${recognised}`,
    `Papers found: ${found}`,
    `Papers in the library: ${savedCount}`,
    '',
  ].join('\n');

/** Only scheme, host and path: a query may hold what was searched for, and a user name may stand before the host. */
const bareAddress = (address: string): string => {
  if (!URL.canParse(address)) return 'unknown';
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
};

import { parseAddress } from '../../address.ts';
import type { FoundId } from '../../versioned-id.ts';

/**
 * Proceedings of Science: contributions, by the number of their conference and their own. Their DOIs are made of the two:
 * https://pos.sissa.it/395/043/ says that it is 10.22323/1.395.0043. DESY's harvester for INSPIRE writes them so as well,
 * `'10.22323/1.%s.%04i'`: https://github.com/fschwenn/ejlmod3/blob/main/active/pos_workaround3.py
 */
export function readPos(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address?.host !== 'pos.sissa.it') return undefined;
  const [, conference, contribution] =
    page.exec(address.path) ??
    file.exec(address.path) ??
    (address.path === '/cgi-bin/reader/contribution.cgi' ? numbers.exec(address.parameter('id') ?? '') : null) ??
    [];
  if (conference === undefined || contribution === undefined) return undefined;
  // An early conference has its zeros in both: /archive/conferences/093/057/ACAT2010_057.pdf is 10.22323/1.093.0057.
  return { id: `doi:10.22323/1.${conference.padStart(3, '0')}.${contribution.padStart(4, '0')}` };
}

const page = /^\/(\d{1,3})\/(\d{1,4})(?:\/(?:pdf\/?)?)?$/;
/** Where the files were before; attachments lay beside them. The name of one ends in the contribution's number again. */
const file = /^\/archive\/conferences\/(\d{1,3})\/(\d{1,4})\/[^/]+_\2\.pdf$/i;
/** As lists of contributions linked to them before: https://github.com/inspirehep/hepcrawl, tests/unit/responses/pos */
const numbers = /^(\d{1,3})\/(\d{1,4})$/;

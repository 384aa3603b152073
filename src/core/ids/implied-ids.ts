import { type PaperId, parsePaperId } from './paper-id.ts';

/** The prefixes of the Association, and before 2016 of ACM: what follows is the number of the paper, without case. */
const aclDoi = /^doi:10\.(?:18653|3115)\/v1\/(.+)$/;

/**
 * `ids` and what they say themselves, so that no page has to prove it: the DOI that the ACL gave a paper is made of its
 * number in the Anthology. Not every number has such a DOI.
 * Source: https://aclanthology.org/faq/doi/
 */
export const withImplied = (ids: readonly PaperId[]): PaperId[] => [
  ...new Set(ids.flatMap((id) => [id, ...impliedBy(id)])),
];

function impliedBy(id: PaperId): PaperId[] {
  const [, number] = aclDoi.exec(id) ?? [];
  if (number === undefined) return [];
  const acl = parsePaperId(`acl:${number.replace(/^[a-z](?=\d\d-)/, (venue) => venue.toUpperCase())}`);
  return acl === undefined ? [] : [acl];
}

/** `ids` and those that would say the same, whether or not there are such. */
export const withImplying = (ids: readonly PaperId[]): PaperId[] =>
  ids.flatMap((id) => {
    const [, number] = /^acl:(.+)$/.exec(id) ?? [];
    const dois =
      number === undefined ? [] : ['10.18653', '10.3115'].map((prefix) => parsePaperId(`doi:${prefix}/v1/${number}`));
    return [id, ...dois.filter((doi) => doi !== undefined)];
  });

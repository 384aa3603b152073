import { type PaperId, parsePaperId } from './paper-id.ts';

/**
 * The written forms of ids that earlier versions gave and that are others now: a DOI with what stood behind it or of a paper
 * in the ACL Anthology, and dblp's record of a preprint.
 */
const earlier = /^(?:doi:10\.\d{4,9}\/[-._;()/:<>a-z0-9[\]+#&]+|dblp:journals\/corr\/abs-[\w+-]+)$/;

/** The id that a record means: in its one written form, or in one that an earlier version gave it; undefined for any other text. */
export function recordedId(text: string): PaperId | undefined {
  const id = parsePaperId(text);
  return id === text || earlier.test(text) ? id : undefined;
}

/** An id that an earlier version wrote, in the form that it has now. */
export const renewedId = (id: PaperId): PaperId => parsePaperId(id) ?? id;

/** Whether an earlier version wrote `name`, so that the paper has another id now. */
export const isOutdated = (name: unknown): name is PaperId =>
  typeof name === 'string' && (recordedId(name) ?? name) !== name;

/** `record` under the forms that its ids have now, each once. */
export function renewed<Kept extends { id: PaperId; aliases: PaperId[] }>(record: Kept): Kept {
  const id = renewedId(record.id);
  const aliases = [...new Set(record.aliases.map(renewedId))].filter((alias) => alias !== id);
  return { ...record, id, aliases };
}

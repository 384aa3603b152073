import type { PaperId } from '../core/ids/paper-id.ts';
import type { Searchable } from '../core/query/query-match.ts';
import { type Status, statuses } from '../core/status.ts';
import { derivedVersions } from './derived-versions.ts';

/** A searchable annotation with the id it is kept under. */
export interface SearchLine extends Searchable {
  id: PaperId;
}

const statusMarks: Readonly<Record<Status, string>> = { later: 'l', reading: 'r', read: 'd' };

/**
 * One line of the packed search column: id, ids, time, marks, sites, tags, text, the version of this packing and facts,
 * parted by tabs. One long text for 256 papers is read and searched several times faster than as many objects. A
 * paper in the bin has none. Change the version in `derived-versions.ts` with the packing: old lines are then packed again.
 */
export const packLine = (id: PaperId, subject: Searchable): string =>
  [
    id,
    subject.ids,
    String(subject.updated),
    marksOf(subject),
    subject.sites,
    subject.tags,
    subject.text,
    String(derivedVersions['search lines']),
    subject.facts,
    // Folded text and ids hold no tab and no line end.
  ].join('\t');

/** The line that `packLine` wrote. Until they are packed again, lines of earlier versions have no facts. */
export function unpackLine(line: string): SearchLine {
  const [id = '', ids = '', updated = '', marks = '', sites = '', tags = '', text = '', , facts = ''] =
    line.split('\t');
  const status = statuses.find((each) => marks.includes(statusMarks[each]));
  return {
    id: id as PaperId,
    ids,
    updated: Number(updated),
    star: marks.includes('*'),
    hasNote: marks.includes('n'),
    inBin: false,
    ...(status === undefined ? {} : { status }),
    sites,
    tags,
    text,
    facts,
  };
}

const marksOf = ({ status, star, hasNote }: Searchable): string =>
  `${status === undefined ? '' : statusMarks[status]}${star ? '*' : ''}${hasNote ? 'n' : ''}`;

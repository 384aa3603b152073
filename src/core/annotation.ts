import { type Authors, firstAuthors } from './authors.ts';
import type { PaperId } from './ids/paper-id.ts';
import type { NoteHistory } from './merging/note-history.ts';
import type { Paper } from './paper.ts';
import { yearOf } from './paper.ts';
import type { Stamp } from './stamp.ts';
import type { Status } from './status.ts';
import type { TagKey } from './tag.ts';

/** The user's words about one paper, with as much of the paper as a list needs to show it. */
export interface Annotation extends Authors {
  /** The strongest known id of the paper. */
  id: PaperId;
  aliases: PaperId[];
  title: string;
  year?: number;
  /** In the order they were added, each as it was typed. */
  tags: string[];
  note: string;
  /** What the note grew from; absent if it is the first that the user wrote. */
  noteHistory?: NoteHistory;
  /** The version of the paper that was on screen when the note was last written, if the page named one. */
  noteVersion?: number;
  status?: Status;
  star: boolean;
  /** Ids of the sites on which the user wrote something about the paper. */
  sites: string[];
  /** Milliseconds since 1970. */
  created: number;
  updated: number;
  /** The time at which it was moved to the bin, if it is there. */
  deleted?: number;
  stamps: Stamps;
}

/** The time of each field's last change. A key in `tags` whose tag the annotation lacks belongs to a removed tag. */
export interface Stamps {
  tags: Array<[TagKey, Stamp]>;
  note?: Stamp;
  status?: Stamp;
  star?: Stamp;
  deleted?: Stamp;
}

/** Makes an empty annotation of `paper`. */
export function blankAnnotation(paper: Paper, now: number): Annotation {
  const year = yearOf(paper);
  return {
    id: paper.id,
    aliases: paper.aliases.filter((alias) => alias !== paper.id),
    title: paper.title,
    ...firstAuthors(paper),
    ...(year === undefined ? {} : { year }),
    tags: [],
    note: '',
    star: false,
    sites: [],
    created: now,
    updated: now,
    stamps: { tags: [] },
  };
}

/** Returns whether the annotation has anything that a list should show. */
export const saysSomething = (annotation: Annotation): boolean =>
  annotation.deleted === undefined &&
  (annotation.tags.length > 0 || annotation.note !== '' || annotation.status !== undefined || annotation.star);

/** All ids of one annotation, its own first. */
export const namesOf = ({ id, aliases }: Pick<Annotation, 'id' | 'aliases'>): PaperId[] => [id, ...aliases];

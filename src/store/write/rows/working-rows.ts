import { type Annotation, namesOf } from '../../../core/annotation.ts';
import { withImplied } from '../../../core/ids/contained-ids.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { mergeAnnotations } from '../../../core/merging/merge.ts';
import { findRows } from '../../find-rows.ts';
import { annotationOf } from '../../read.ts';
import type { AnnotationRow, Library } from '../../schema.ts';

/** One paper in the hands of a transaction: its rows as they are stored, and the annotation they become. */
export interface Held {
  stored: AnnotationRow[];
  annotation: Annotation | undefined;
}

/** A paper that has an annotation. */
export type Known = Held & { annotation: Annotation };

/** The rows that a transaction works on, found by any of their ids. No id ever belongs to two of them. */
export class WorkingRows {
  readonly #held = new Map<PaperId, Held>();

  constructor(rows: readonly AnnotationRow[]) {
    for (const row of rows) this.#register({ stored: [row], annotation: annotationOf(row) });
  }

  /** The papers that any of `ids` name, each once. */
  find(ids: readonly PaperId[]): Held[] {
    return [
      ...new Set(
        withImplied(ids)
          .map((id) => this.#held.get(id))
          .filter((held) => held !== undefined),
      ),
    ];
  }

  /**
   * Joins the papers that any of `ids` name into one, merges their annotations, and returns it. Returns an empty one if none
   * is known.
   */
  joinAll(ids: readonly PaperId[]): Held {
    const [first, ...others] = this.find(ids);
    const held = first ?? { stored: [], annotation: undefined };
    for (const other of others) {
      held.stored.push(...other.stored);
      held.annotation = mergedOf(held.annotation, other.annotation);
      this.#replace(other, held);
    }
    this.#register(held);
    return held;
  }

  /** Sets the annotation that the paper is to have. */
  set(held: Held, annotation: Annotation): void {
    held.annotation = annotation;
    this.#register(held);
  }

  /** Every paper held, each once. */
  all(): Held[] {
    return [...new Set(this.#held.values())];
  }

  #replace(old: Held, held: Held): void {
    for (const [id, other] of this.#held) if (other === old) this.#held.set(id, held);
  }

  #register(held: Held): void {
    const names = held.annotation === undefined ? [] : namesOf(held.annotation);
    for (const id of names) this.#held.set(id, held);
  }
}

/** The rows of these papers, ready to be worked on. */
export const holdRows = async (library: Library, ids: readonly PaperId[]): Promise<WorkingRows> =>
  new WorkingRows(await findRows(library, ids));

function mergedOf(a: Annotation | undefined, b: Annotation | undefined): Annotation | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return mergeAnnotations(a, b);
}

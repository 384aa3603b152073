import type { Annotation } from '../../core/annotation.ts';
import type { OpId } from '../../core/edit.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { callUntilAnswered } from '../../messages/client.ts';
import { onAnnotationsChanged } from '../../messages/page-messages.ts';
import { onReturn } from './on-return.ts';

/** The annotations of the papers on this page, kept up to date. */
export interface PageLibrary {
  get(id: PaperId): Annotation | undefined;
  /** Looks up ids that are not known yet; many calls in one turn become one message. */
  want(ids: Iterable<PaperId>): void;
  /** Takes the answer to the edit `op` as the present state of `id`. */
  set(id: PaperId, annotation: Annotation | null, op: OpId): void;
}

const mostIds = 2_000;

/**
 * @param onChange called with the ids whose annotation may have changed
 * @param onGone called when the extension behind this script is gone
 */
export function createPageLibrary(
  signal: AbortSignal,
  onChange: (ids: PaperId[]) => void,
  onGone: () => void,
): PageLibrary {
  const known = new Map<PaperId, Annotation | undefined>();
  let wanted = new Set<PaperId>();
  const answered = new Map<OpId, Set<PaperId>>();

  const lookUp = async (): Promise<void> => {
    const ids = [...wanted].slice(0, mostIds);
    wanted = new Set();
    const found = await callUntilAnswered('annotations.get', { ids });
    if (signal.aborted) return;
    if (!found.ok) return found.error.code === 'updated' ? onGone() : forget(ids);
    const byId = new Map(found.value.flatMap((one) => [one.id, ...one.aliases].map((id) => [id, one] as const)));
    for (const id of ids) known.set(id, byId.get(id));
    onChange(ids);
  };
  // Makes ids unknown again, so that the next scan that wants them asks again.
  const forget = (ids: PaperId[]): void => {
    for (const id of ids) known.delete(id);
  };
  const ask = (ids: Iterable<PaperId>): void => {
    const idle = wanted.size === 0;
    for (const id of ids) wanted.add(id);
    if (idle && wanted.size > 0) queueMicrotask(() => void lookUp());
  };
  const refresh = (changed: ReadonlySet<unknown>, op: OpId | undefined): void => {
    const ids = [...known].filter(([id, one]) => changed.has(id) || changed.has(one?.id)).map(([id]) => id);
    // What the answer to an edit of this page said is known; other cards of the same paper hear of it only here.
    const own = op === undefined ? undefined : answered.get(op);
    ask(ids.filter((id) => !own?.has(id)));
  };

  onAnnotationsChanged(refresh, signal);
  onReturn(() => ask([...known.keys()]), signal);

  return {
    get: (id) => known.get(id),
    want: (ids) => {
      const fresh = [...ids].filter((id) => !known.has(id));
      for (const id of fresh) known.set(id, undefined);
      ask(fresh);
    },
    set: (id, annotation, op) => {
      answered.set(op, (answered.get(op) ?? new Set()).add(id));
      known.set(id, annotation ?? undefined);
      onChange([id]);
    },
  };
}

import type { PaperId } from '../core/ids/paper-id.ts';

interface Group {
  ids: readonly PaperId[];
  entries: number;
}

/** Entries of one paper that a file may hold. Ours hold one; merging very many of them would take very long. */
export const mostOfOnePaper = 20;

/** Which entries of a file are of one paper: those that share an id, directly or through others. */
export class PaperGroups {
  readonly #groups = new Map<PaperId, Group>();

  /** Counts an entry that has `ids`; false, and not counted, where its paper has as many as it may have already. */
  add(ids: readonly PaperId[]): boolean {
    const found = [...new Set(ids.map((id) => this.#groups.get(id)))].filter((group) => group !== undefined);
    const entries = found.reduce((sum, group) => sum + group.entries, 1);
    if (entries > mostOfOnePaper) return false;
    const joint: Group = { ids: [...new Set([...found.flatMap((group) => group.ids), ...ids])], entries };
    for (const id of joint.ids) this.#groups.set(id, joint);
    return true;
  }
}

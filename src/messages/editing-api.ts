import type { CallError } from '../core/call-error.ts';
import type { OpId } from '../core/edit.ts';
import type { EditingApi, EditingStart } from '../core/editing.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Result } from '../core/result.ts';
import { call, callUntilAnswered } from './client.ts';
import { newOpId } from './op-id.ts';
import { onAnnotationsChanged } from './page-messages.ts';

/**
 * Makes the calls of the editor, which are messages to the worker.
 * @param site returns the id of the site on which the user edits
 */
export function createEditingApi(site: () => string): EditingApi {
  // Edits of this editor that were answered: news of them is ignored.
  const answered = new Set<OpId>();
  const remember = async <Answer extends Result<unknown, unknown>>(
    op: OpId,
    asked: Promise<Answer>,
  ): Promise<Answer> => {
    const answer = await asked;
    if (answer.ok) answered.add(op);
    return answer;
  };
  return {
    load: (paper) => callUntilAnswered('editor.open', { paper }),
    newOp: newOpId,
    save: (paper, edit, op, onRetry) =>
      remember(op, callUntilAnswered('annotations.edit', { op, paper, edit, site: site() }, onRetry)),
    undo: (id, op) => remember(op, callUntilAnswered('annotations.undo', { op, ids: [id], since: 0 })),
    keepDraft: (draft) => callUntilAnswered('drafts.put', { draft }),
    dropDraft: (id) => call('drafts.drop', { id }),
    link: (id, twin) => callUntilAnswered('papers.link', { paper: id, other: twin }),
    keepApart: (id, twin) => callUntilAnswered('papers.apart', { paper: id, other: twin }),
    unlink: (id, link) => callUntilAnswered('papers.unlink', { paper: id, link }),
    onChanged: (id, listener) => {
      const controller = new AbortController();
      onAnnotationsChanged((ids, op) => {
        if (ids.has(id) && (op === undefined || !answered.has(op))) void lookUp(id, listener);
      }, controller.signal);
      return () => controller.abort();
    },
  };
}

/**
 * Returns the same API, except that its first `load` returns `start`, which was loaded already, without asking the
 * worker.
 */
export function withStart(api: EditingApi, start: Result<EditingStart, CallError>): EditingApi {
  let isFirst = true;
  return {
    ...api,
    load: async (paper) => {
      if (!isFirst) return api.load(paper);
      isFirst = false;
      return start;
    },
  };
}

async function lookUp(id: PaperId, listener: Parameters<EditingApi['onChanged']>[1]): Promise<void> {
  const found = await call('annotations.get', { ids: [id] });
  if (found.ok) listener(found.value[0] ?? null);
}

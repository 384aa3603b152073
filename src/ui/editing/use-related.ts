import { useState } from 'preact/hooks';
import type { CallError } from '../../core/call-error.ts';
import type { EditingApi, Related } from '../../core/editing.ts';
import type { Paper } from '../../core/paper.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { answered } from '../session/answered.ts';
import type { EditingSession } from '../session/editing-session.ts';
import { describeRelated, type RelatedAct, type RelatedView } from './describe-related.ts';

/** The strip about other records of the paper, with its acts. */
export interface RelatedNews {
  shown: RelatedView | undefined;
  act: (act: RelatedAct) => Promise<void>;
}

/**
 * Adds the strip about other records of the paper to its editing.
 * @param related the known records
 * @param startAfresh called when the paper was linked or separated; all typed text is saved, and the kept note is
 * another text now
 */
export function useRelated(
  api: EditingApi,
  paper: Paper,
  session: EditingSession,
  related: Related,
  startAfresh: () => void,
): RelatedNews {
  const [hasFailed, setFailed] = useState(false);

  async function act(wanted: RelatedAct): Promise<void> {
    if (!(await session.saveAll())) return;
    const done = await answered(ask(api, paper, related, wanted));
    setFailed(!done.ok);
    if (done.ok) startAfresh();
  }

  const shown = describeRelated(related, paper);
  return { shown: hasFailed && shown !== undefined ? { ...shown, words: ['editor_notChanged'] } : shown, act };
}

async function ask(api: EditingApi, paper: Paper, related: Related, act: RelatedAct): Promise<Result<null, CallError>> {
  const { twin, link } = related;
  const given = await answer();
  return given.ok ? success(null) : given;

  function answer(): Promise<Result<unknown, CallError>> {
    if (act === 'unlink' && link !== null) return api.unlink(paper.id, link.stamp);
    if (act === 'link' && twin !== null) return api.link(paper.id, twin);
    if (act === 'keepApart' && twin !== null) return api.keepApart(paper.id, twin);
    return Promise.resolve(failure({ code: 'bug', detail: `nothing to ${act}` }));
  }
}

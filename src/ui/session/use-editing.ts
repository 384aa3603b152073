import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EditingApi } from '../../core/editing.ts';
import type { Paper } from '../../core/paper.ts';
import { EditingSession } from './editing-session.ts';
import type { EditingState } from './editing-state.ts';

/**
 * Edits one paper while the component is mounted. Mount it anew (by `key`) for another paper.
 * @param round another number starts afresh with the annotation kept then
 */
export function useEditing(
  api: EditingApi,
  paper: Paper,
  round: number,
): { session: EditingSession; state: EditingState } {
  const session = useMemo(() => new EditingSession(api, paper), [round]);
  const [state, show] = useState(session.state);
  useEffect(() => session.start(show), [session]);
  useEffect(() => {
    // The last moment at which a page is sure to run.
    const leaving = (): void => {
      if (document.visibilityState === 'hidden') void session.keepSafe();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => document.removeEventListener('visibilitychange', leaving);
  }, [session]);
  return { session, state };
}

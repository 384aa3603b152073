import { useRef } from 'preact/hooks';
import type { EditingSession } from './editing-session.ts';

/**
 * Returns the function that closes the editor once everything is saved. If that fails or takes long the editor stays,
 * and a second call leaves at once; unsaved work is kept as a draft.
 */
export function useClosing(session: EditingSession, onDone: () => void): () => void {
  const asked = useRef(false);
  const left = useRef(false);

  function leave(): void {
    if (left.current) return;
    left.current = true;
    onDone();
  }

  async function close(): Promise<void> {
    // Update the draft, so that the notice is true of the present text.
    if (asked.current) void session.keepSafe();
    const { notice } = session.state;
    const isOnlyHere = notice?.kind === 'tooLong' && !notice.kept;
    if (asked.current && !isOnlyHere) return leave();
    asked.current = true;
    if (await session.saveAll()) leave();
  }

  return () => void close();
}

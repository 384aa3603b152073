import { useRef } from 'preact/hooks';
import type { EditingSession } from './editing-session.ts';

/**
 * The function that closes the editor once all is saved. Where that fails or takes long the editor stays, and asking a
 * second time leaves at once: what is not saved is kept as a draft.
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
    // Says of the text as it stands now whether a draft holds it.
    if (asked.current) void session.flush();
    const { notice } = session.state;
    const isOnlyHere = notice?.kind === 'tooLong' && !notice.kept;
    if (asked.current && !isOnlyHere) return leave();
    asked.current = true;
    if (await session.close()) leave();
  }

  return () => void close();
}

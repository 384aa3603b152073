import { useRef } from 'preact/hooks';
import type { EditingSession } from './editing-session.ts';

/**
 * Returns the function that closes the editor once everything is saved. If that fails or takes long the editor stays,
 * and a second call leaves if a draft holds the unsaved work. If none does, the second call says so, and a third leaves.
 */
export function useClosing(session: EditingSession, onDone: () => void): () => void {
  const calls = useRef(0);
  const left = useRef(false);

  function leave(): void {
    if (left.current) return;
    left.current = true;
    onDone();
  }

  async function close(): Promise<void> {
    calls.current += 1;
    if (calls.current === 1) {
      if (await session.saveAll()) leave();
      return;
    }
    // Update the draft, so that the notice is true of the present text.
    const { notice } = session.state;
    const isKept = await session.keepSafe(true);
    if (isKept || notice?.kind === 'unkept') leave();
  }

  return () => void close();
}

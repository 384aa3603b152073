import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls `onNear` when the user comes near the end of the list, so that only as much of a long list is drawn as is read. */
export function EndOfList({ onNear }: { onNear: () => void }): VNode {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onNear);
  latest.current = onNear;
  useEffect(() => {
    if (end.current === null) return;
    // The margin is around the part that scrolls: a margin around the window ends at the window's edge.
    const root = end.current.closest('main');
    const look = ([seen]: IntersectionObserverEntry[]): void => {
      if (seen?.isIntersecting) latest.current();
    };
    const watcher = new IntersectionObserver(look, { root, rootMargin: '600px' });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  });
  return <div ref={end} />;
}

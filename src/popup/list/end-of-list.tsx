import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls `onNear` when the end of the list comes near, so that a long list is drawn as far as it is read. */
export function EndOfList({ onNear }: { onNear: () => void }): VNode {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onNear);
  latest.current = onNear;
  useEffect(() => {
    if (end.current === null) return;
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && latest.current(), {
      rootMargin: '600px',
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  });
  return <div ref={end} />;
}

// biome-ignore-all lint/a11y/useSemanticElements: it stands in a grid of lines, and a table is for data.
// biome-ignore-all lint/a11y/useFocusableInteractive: the editor inside takes the focus.
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { lineId } from '../listed/line-id.ts';

/** The editor in the place of its line. It is kept in sight while it grows. */
export function EditorRow({ id, children }: { id: PaperId; children: VNode }): VNode {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = row;
    if (current === null) return;
    const watcher = new ResizeObserver(() => current.scrollIntoView({ block: 'nearest' }));
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div role="row" id={lineId(id)} class="line-editor" ref={row}>
      <div role="gridcell">{children}</div>
    </div>
  );
}

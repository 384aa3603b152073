// biome-ignore-all lint/a11y/useSemanticElements: it stands in a grid of lines, which is no table of data.
// biome-ignore-all lint/a11y/useFocusableInteractive: the editor inside takes the focus.
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { lineId } from './line-id.ts';

/** The place of a line that is being edited, kept in sight while the editor in it grows. */
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

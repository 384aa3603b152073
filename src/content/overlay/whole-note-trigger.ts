import type { ColourScheme } from '../nodes/colour-scheme.ts';
import type { PageChanges } from '../nodes/page-changes.ts';
import type { DrawnRow } from '../row/row.ts';
import { showWholeNote } from './whole-note.ts';

/** Shows a whole note while the pointer rests on its line in a row, or after a press of Space on that line. */
export interface WholeNoteTrigger {
  /** Listens for pointer and keys in a row, from the first time it is drawn as hovered or focused. */
  watch(row: DrawnRow): void;
  isShown(): boolean;
  /** @returns whether a note was shown */
  hide(): boolean;
}

/** Milliseconds that the pointer has to rest. */
const patience = 400;

/** @param scheme returns the page's scheme at this moment */
export function createWholeNoteTrigger(
  changes: PageChanges,
  scheme: () => ColourScheme,
  signal: AbortSignal,
): WholeNoteTrigger {
  const notes = new WeakMap<ShadowRoot, string>();
  let line: Element | undefined;
  let takeAway: (() => void) | undefined;
  let byKey = false;
  let isOurSpace = false;
  let timer: ReturnType<typeof setTimeout>;

  const hide = (): boolean => {
    const had = takeAway !== undefined;
    clearTimeout(timer);
    takeAway?.();
    line = takeAway = undefined;
    return had;
  };
  const show = (of: Element, note: string): boolean => {
    hide();
    line = of;
    takeAway = showWholeNote(changes, note, of, scheme());
    return takeAway !== undefined;
  };
  const wait = (of: Element, note: string): void => {
    if (takeAway !== undefined) return;
    clearTimeout(timer);
    byKey = false;
    line = of;
    timer = setTimeout(() => of.matches(':hover') && show(of, note), patience);
  };
  // If the line shows the whole note, Space presses the button. Otherwise the press and its release belong to us.
  const toggle = (event: KeyboardEvent, of: Element, note: string): void => {
    if (event.key !== ' ' || !event.isTrusted) return;
    if (event.type === 'keydown' && !event.repeat) {
      isOurSpace = hide() || show(of, note);
      byKey = true;
    }
    if (isOurSpace) event.preventDefault();
  };
  const listen = (root: ShadowRoot): void => {
    const onLine =
      <Kind extends Event>(use: (event: Kind, line: Element, note: string) => void) =>
      (event: Event): void => {
        const at = event.target instanceof Element ? event.target.closest('.note') : null;
        if (at !== null) use(event as Kind, at, notes.get(root) ?? '');
      };
    root.addEventListener(
      'pointermove',
      onLine((_, at, note) => wait(at, note)),
      { signal },
    );
    for (const type of ['keydown', 'keyup']) root.addEventListener(type, onLine(toggle), { signal });
    root.addEventListener('focusout', () => byKey && hide(), { signal });
  };
  const left = (): void => {
    if (line?.matches(byKey ? ':focus' : ':hover') === false) hide();
  };
  addEventListener('pointermove', left, { capture: true, passive: true, signal });
  for (const type of ['scroll', 'resize', 'blur', 'pointerdown'])
    addEventListener(type, hide, { capture: true, passive: true, signal });
  signal.addEventListener('abort', hide);

  return {
    watch: ({ root, view, active }) => {
      if (line !== undefined && root.contains(line)) hide();
      if (active && !notes.has(root)) listen(root);
      if (active) notes.set(root, view.annotation?.note ?? '');
    },
    isShown: () => takeAway !== undefined,
    hide,
  };
}

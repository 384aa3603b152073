import { useEffect, useRef } from 'preact/hooks';
import { type Act, actOf, type Place } from './keys.ts';

/** Calls `handle` for every key that means something where it was pressed; `handle` says whether it took it. */
export function useKeys(handle: (act: Act, place: Place) => boolean): void {
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const ending = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const place = placeOf(event.target);
      const act = place === undefined ? undefined : actOf(event, place);
      if (act === undefined || place === undefined || event.defaultPrevented) return;
      if (latest.current(act, place)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, []);
}

/** Where a key was pressed; undefined inside the editor and the menu, whose keys are their own. */
function placeOf(target: EventTarget | null): Place | undefined {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest('.line-editor, [role=menu]') !== null) return undefined;
  if (target.matches('input')) return 'field';
  return target.matches('[data-paper]') ? 'list' : 'elsewhere';
}

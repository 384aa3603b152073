import { useEffect, useRef } from 'preact/hooks';
import { type KeyPlace, type ListCommand, listCommand } from './list-command.ts';

/** Runs each command of a list, given the place where its key was pressed. Returns false where there is nothing to do. */
export type ListRuns = { readonly [Id in ListCommand]: (place: KeyPlace) => boolean };

/** Listens for the keys of the list, and runs their commands. The browser gets the keys of commands with nothing to do. */
export function useKeys(runs: ListRuns): void {
  const latest = useRef(runs);
  latest.current = runs;
  useEffect(() => {
    const ending = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const place = placeOf(event.target);
      const command = place === undefined ? undefined : listCommand(event, place);
      if (command === undefined || place === undefined || event.defaultPrevented) return;
      if (latest.current[command](place)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, []);
}

/** The place of the element in which a key was pressed; undefined in the editor and the menu, which have their own keys. */
function placeOf(target: EventTarget | null): KeyPlace | undefined {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest('.line-editor, [role=menu]') !== null) return undefined;
  if (target.matches('input')) return 'field';
  return target.matches('[data-paper]') ? 'list' : 'elsewhere';
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { lineId } from '../listed/line-id.ts';
import { chosenOf, moved } from './chosen.ts';
import type { KeyPlace, Movement } from './list-command.ts';

/** The chosen line of a list. */
export interface Chosen {
  id: PaperId | undefined;
  choose: (id: PaperId | undefined) => void;
  /** Moves by a key that was pressed at `place`: in the list the focus moves too, in the field it stays. */
  move: (movement: Movement, place: KeyPlace) => void;
  /** Chooses the line of `id` and gives it the focus, as soon as it is drawn. */
  focus: (id: PaperId) => void;
}

/**
 * Keeps one of `ids` chosen and in sight.
 * @param field the search field; it gets the focus when a movement leaves the list upwards
 */
export function useChosen(ids: readonly PaperId[], field: RefObject<HTMLInputElement | null>): Chosen {
  const [wanted, choose] = useState<PaperId>();
  const awaited = useRef<{ id: PaperId; focus: boolean } | undefined>(undefined);
  const id = chosenOf(ids, wanted);
  useLayoutEffect(() => {
    if (awaited.current === undefined) return;
    const line = document.getElementById(lineId(awaited.current.id));
    const link = line?.querySelector('a');
    if (line === null || link == null) return;
    if (awaited.current.focus) link.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'nearest' });
    awaited.current = undefined;
  });
  return {
    id,
    choose,
    move: (movement, place) => {
      const next = moved(ids, id, movement);
      if (next === undefined) {
        if (place !== 'field' && movement === 'previous') field.current?.focus();
        return;
      }
      awaited.current = { id: next, focus: place !== 'field' };
      choose(next);
    },
    focus: (line) => {
      awaited.current = { id: line, focus: true };
      choose(line);
    },
  };
}

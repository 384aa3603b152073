import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { lineId } from '../line/line-id.ts';
import { chosenOf, moved } from './chosen.ts';
import type { Act, Place } from './keys.ts';

/** The chosen line and how to choose another. */
export interface Chosen {
  id: PaperId | undefined;
  choose: (id: PaperId | undefined) => void;
  /** Moves by a key that was pressed at `place`: in the list the focus goes along, in the field it stays. */
  move: (act: Act, place: Place) => void;
  /** Gives the focus to the line of `id`, as soon as it is drawn. */
  focus: (id: PaperId) => void;
}

/** Keeps one of `ids` chosen, in sight, and with the focus where the user left it. */
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
    move: (act, place) => {
      const next = moved(ids, id, act);
      if (next === undefined) {
        if (place !== 'field' && act === 'previous') field.current?.focus();
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

const rowActs = ['tag', 'note', 'star', 'later', 'reading', 'read', 'retry'] as const;

/** The acts that the user can ask of a row. */
export type RowAct = (typeof rowActs)[number];

/** Returns the act of the button that is or contains `target`; undefined if there is no such button. */
export function rowActAt(target: EventTarget | null): RowAct | undefined {
  const button = target instanceof Element ? target.closest('[data-act]') : null;
  return rowActs.find((act) => act === button?.getAttribute('data-act'));
}

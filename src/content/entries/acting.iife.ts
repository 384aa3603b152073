import { startActing } from './start-acting.ts';

const page = globalThis.tagalongPage;

if (page !== undefined && !page.lifetime.signal.aborted) {
  page.begin(startActing(page));
  // Draw the acts of the row that was hovered or focused while this script loaded.
  const waiting = [page.hovering.card(), page.rows.cardAt(document.activeElement)];
  page.rows.redraw(new Set(waiting.flatMap((card) => card?.id ?? [])));
}

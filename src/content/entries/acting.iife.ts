import { startActing } from './start-acting.ts';

const page = globalThis.tagalongPage;

if (page !== undefined && !page.lifetime.signal.aborted) {
  page.begin(startActing(page));
  // What is pointed at or has the focus has waited for its acts.
  const waiting = [page.hovering.card(), page.rows.cardAt(document.activeElement)];
  page.rows.redraw(new Set(waiting.flatMap((card) => card?.id ?? [])));
}

import type { CallError } from '../core/call-error.ts';
import type { PaperId } from '../core/paper-id.ts';
import { callUntilAnswered } from '../messages/client.ts';
import type { Card } from '../sites/card.ts';
import { factsOf } from '../sites/facts.ts';
import { paperReader } from '../sites/read-paper.ts';
import type { PageSession } from './page-session.ts';

/** Cards read in one idle turn; a list of a thousand must not hold the page up. */
const mostAtOnce = 40;
/** What a card proves may come late; after so many readings it proves nothing. */
const mostReadings = 3;
/** Ids that one message takes of one card. */
const mostIds = 10;

/**
 * Gives the function that tells the worker which ids the cards of the page prove to be one paper. A card is read again
 * until it has told something.
 * @param onError called when the worker could not be told
 */
export function createTeacher(
  { site, rows, lifetime }: Pick<PageSession, 'site' | 'rows' | 'lifetime'>,
  onError: (error: CallError) => void,
): () => void {
  const proving = new Set(site.surfaces.filter(({ proves }) => proves).map(({ name }) => name));
  const readings = new WeakMap<Element, { id: PaperId; left: number }>();
  let busy = false;

  const isNews = ({ element, id, surface }: Card): boolean => {
    const before = readings.get(element);
    return proving.has(surface) && (before?.id !== id || before.left > 0);
  };
  const groupOf = (card: Card, read: ReturnType<typeof paperReader>): PaperId[] => {
    const { element, id } = card;
    const { aliases } = read(card);
    const before = readings.get(element);
    const left = (before?.id === id ? before.left : mostReadings) - 1;
    readings.set(element, { id, left: aliases.length > 0 ? 0 : left });
    return [id, ...aliases].slice(0, mostIds);
  };
  const teachAll = async (): Promise<void> => {
    const news = rows.cards().filter(isNews);
    const read = paperReader(factsOf(site.id), document);
    for (let at = 0; at < news.length; at += mostAtOnce) {
      await new Promise<unknown>((idle) => requestIdleCallback(idle));
      if (lifetime.signal.aborted) return;
      const cards = news.slice(at, at + mostAtOnce);
      const groups = cards.map((card) => groupOf(card, read)).filter((group) => group.length > 1);
      if (groups.length === 0) continue;
      const answer = await callUntilAnswered('papers.learn', { groups });
      if (!answer.ok) return onError(answer.error);
    }
  };
  return () => {
    if (busy) return;
    busy = true;
    void teachAll().finally(() => {
      busy = false;
    });
  };
}

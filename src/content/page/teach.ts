import type { CallError } from '../../core/call-error.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import { callUntilAnswered } from '../../messages/client.ts';
import type { Card } from '../../sites/find/card.ts';
import type { PageSession } from './page-session.ts';
import { isNameless } from './teach-when-idle.ts';

/** Cards read in one idle turn; a list of a thousand must not hold the page up. */
const mostAtOnce = 40;
/** What a card proves may come late; after so many readings it proves nothing. */
const mostReadings = 3;
/** A title that a page cuts short ends like this. */
const cutShort = /(?:…|\.\.\.)$/;
/** Ids that one message takes of one card. */
const mostIds = 10;

/**
 * Gives the function that tells the worker which ids the cards of the page prove to be one paper, and what annotated papers
 * are called that have no title yet. A card is read again until it has told something.
 * @param reader gives what reads the papers of the page as it is now
 * @param onError called when the worker could not be told
 */
export function createTeacher(
  { rows, library, lifetime }: Pick<PageSession, 'rows' | 'library' | 'lifetime'>,
  reader: () => (card: Card) => Paper,
  onError: (error: CallError) => void,
): () => void {
  const readings = new WeakMap<Element, { id: PaperId; left: number }>();
  const named = new Set<PaperId>();
  let busy = false;
  let again = false;

  const isNews = ({ element, id, proves }: Card): boolean => {
    const before = readings.get(element);
    return proves === true && (before?.id !== id || before.left > 0);
  };
  const groupOf = (card: Card, read: (card: Card) => Paper): PaperId[] => {
    const { element, id } = card;
    const { aliases } = read(card);
    const before = readings.get(element);
    const left = (before?.id === id ? before.left : mostReadings) - 1;
    readings.set(element, { id, left: aliases.length > 0 ? 0 : left });
    return [id, ...aliases].slice(0, mostIds);
  };
  const nameAll = async (): Promise<void> => {
    const read = reader();
    for (const card of rows.cards().filter((each) => isNameless(each, library))) {
      if (lifetime.signal.aborted || named.has(card.id)) continue;
      named.add(card.id);
      const paper = read(card);
      if (!isWholeTitle(paper)) continue;
      const answer = await callUntilAnswered('papers.fill', { paper });
      if (!answer.ok) return onError(answer.error);
    }
  };
  const teachAll = async (): Promise<void> => {
    const news = rows.cards().filter(isNews);
    const read = reader();
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
  const teach = (): void => {
    again = busy;
    if (busy) return;
    busy = true;
    void teachAll()
      .then(nameAll)
      .finally(() => {
        busy = false;
        if (again) teach();
      });
  };
  return teach;
}

/** A page that shows no more of a paper than a heading may say that there is no such page; the words of a link are no title. */
const isWholeTitle = ({ title, authors, authorCount = 0 }: Paper): boolean =>
  !cutShort.test(title) && (authors.length > 0 || authorCount > 0);

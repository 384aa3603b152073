import type { CallError } from '../../core/call-error.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import { callUntilAnswered } from '../../messages/client.ts';
import type { Card } from '../../sites/find/card.ts';
import type { PageSession } from './page-session.ts';
import { showsMissingTitle } from './report-when-idle.ts';

/** Cards read in one idle turn; a list of a thousand must not block the page. */
const mostAtOnce = 40;
/** A card may show its proof late; after this many readings it is not read again. */
const mostReadings = 3;
/** The end of a title that a page cuts short. */
const cutShort = /(?:…|\.\.\.)$/;
/** The most ids of one card in one message. */
const mostIds = 10;

/**
 * Makes a function that tells the worker which ids the cards of the page prove to be one paper, and the titles of
 * annotated papers that have none yet. A card that proves nothing is read again, at most three times in all.
 * @param reader returns a function that reads the page's papers as they are now
 * @param onError called when the worker could not be told
 */
export function createPaperReporter(
  { rows, library, lifetime }: Pick<PageSession, 'rows' | 'library' | 'lifetime'>,
  reader: () => (card: Card) => Paper,
  onError: (error: CallError) => void,
): () => void {
  const readings = new WeakMap<Element, { id: PaperId; left: number }>();
  const reportedTitles = new Set<PaperId>();
  let busy = false;
  let again = false;

  const mayProve = ({ element, id, proves }: Card): boolean => {
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
  const reportTitles = async (): Promise<void> => {
    const read = reader();
    for (const card of rows.cards().filter((each) => showsMissingTitle(each, library))) {
      if (lifetime.signal.aborted || reportedTitles.has(card.id)) continue;
      reportedTitles.add(card.id);
      const paper = read(card);
      if (!isReliableTitle(paper)) continue;
      const answer = await callUntilAnswered('papers.fill', { paper });
      if (!answer.ok) return onError(answer.error);
    }
  };
  const reportSamePapers = async (): Promise<void> => {
    const provingCards = rows.cards().filter(mayProve);
    const read = reader();
    for (let at = 0; at < provingCards.length; at += mostAtOnce) {
      await new Promise<unknown>((idle) => requestIdleCallback(idle));
      if (lifetime.signal.aborted) return;
      const cards = provingCards.slice(at, at + mostAtOnce);
      const groups = cards.map((card) => groupOf(card, read)).filter((group) => group.length > 1);
      if (groups.length === 0) continue;
      const answer = await callUntilAnswered('papers.reportSame', { groups });
      if (!answer.ok) return onError(answer.error);
    }
  };
  const reportPapers = (): void => {
    again = busy;
    if (busy) return;
    busy = true;
    void reportSamePapers()
      .then(reportTitles)
      .finally(() => {
        busy = false;
        if (again) reportPapers();
      });
  };
  return reportPapers;
}

/**
 * A page that shows only a heading may say that there is no such page, and the words of a link are no title: ask for
 * authors too.
 */
const isReliableTitle = ({ title, authors, authorCount = 0 }: Paper): boolean =>
  !cutShort.test(title) && (authors.length > 0 || authorCount > 0);

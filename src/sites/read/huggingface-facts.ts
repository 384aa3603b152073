import { shownDate } from '../../core/text/shown-date.ts';
import { defineFacts, type Facts } from '../site.ts';
import { pageData } from './huggingface-data.ts';
import { shownCount, shownText } from './shown-text.ts';

/** What Hugging Face shows of papers, and what its pages carry as data. */
export const huggingfaceFacts = defineFacts({
  site: 'huggingface',
  surfaces: { papers: cardFacts, paper: pageFacts, organisation: cardFacts, collection: linkFacts },
  data: pageData,
});

/** What a card of a list shows. Its picture of the abstract may be cut or a summary: the page's data has the whole. */
function cardFacts(card: Element): Facts {
  return {
    ...commonFacts(card),
    authorCount: authorCount(card),
    abstract: cardAbstract(card),
    codeUrl: card.querySelector<HTMLAnchorElement>('a[href^="https://github.com/"]')?.href,
  };
}

/** What a card that is one link shows: `Paper • 2606.00467 • Published Jun 10 • 5`. */
function linkFacts(card: Element): Facts {
  const last = shownText(card).split('•').at(-1)?.trim() ?? '';
  return { date: firstDate(card), upvotes: /^[\d,.]+[km]?$/i.test(last) ? shownCount(last) : undefined };
}

/** What the page of one paper shows; `card` is the block that holds its title. */
function pageFacts(card: Element): Facts {
  const main = card.closest('main') ?? card;
  return {
    ...commonFacts(main),
    authors: [...card.querySelectorAll('.author')].map((author) => shownText(author).replace(/[\s,]+$/, '')),
    abstract: pageAbstract(main),
    codeUrl: [...main.querySelectorAll<HTMLAnchorElement>('a[href^="https://github.com/"]')].find((link) =>
      /^GitHub\b/.test(shownText(link)),
    )?.href,
  };
}

function commonFacts(around: Element): Facts {
  return {
    date: firstDate(around),
    organisation: organisation(around),
    upvotes: upvotes(around),
    comments: countIn(around.querySelector('a[href$="#community"]')),
  };
}

/** Votes stand in a link to the login page, or in a label around a box where the user is logged in. */
function upvotes(around: Element): number | undefined {
  const box = around.querySelector('a[href^="/login?next="]') ?? around.querySelector('label');
  return countIn(box);
}

function countIn(element: Element | null): number | undefined {
  return element === null ? undefined : shownCount(shownText(element).replace(/^Upvote\s*/, ''));
}

/** `39 authors` stands as the last of the row of small portraits. */
function authorCount(card: Element): number | undefined {
  const texts = [...card.querySelectorAll('li')].map(shownText);
  return shownCount(texts.find((text) => /^\W*[\d,]+ authors?$/.test(text)) ?? '');
}

/** An organisation is a link to one word, with its named picture; the pictures of people have no name. */
function organisation(around: Element): string | undefined {
  const picture = around.querySelector('a[href^="/"] > img[alt]:not([alt=""])');
  return picture === null ? undefined : shownText(picture.parentElement);
}

/** The first text that is wholly a date: a `time`, or a line such as `Published on Jun 11`. */
function firstDate(around: Element): string | undefined {
  const today = new Date().toISOString().slice(0, 10);
  for (const element of around.querySelectorAll('time, span, div')) {
    const exact = element.getAttribute('datetime');
    if (exact !== null) return shownDate(exact, today);
    if (element.childElementCount > 0) continue;
    const date = shownDate(shownText(element), today);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A paragraph, or a second link to the paper whose text is too long for anything else. */
function cardAbstract(card: Element): string | undefined {
  const texts = [...card.querySelectorAll('p, a[href^="/papers/"]')]
    .filter((element) => element.closest('h3, h4') === null && element.querySelector('h3, h4') === null)
    .map(shownText);
  return texts.find((text) => text.length > 80);
}

/** Under the heading `Abstract` stands, after a summary made by a machine where there is one, the abstract. */
function pageAbstract(main: Element): string | undefined {
  const heading = [...main.querySelectorAll('h2')].find((each) => shownText(each) === 'Abstract');
  return shownText([...(heading?.parentElement?.querySelectorAll('p') ?? [])].at(-1));
}

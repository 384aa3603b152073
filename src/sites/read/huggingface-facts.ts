import { shownDate } from '../../core/text/shown-date.ts';
import { defineFacts, type Facts } from '../site.ts';
import { pageData } from './huggingface-data.ts';
import { shownCount, shownText } from './shown-text.ts';

/** Facts that Hugging Face shows of papers, and that its pages carry as data. */
export const huggingfaceFacts = defineFacts({
  site: 'huggingface',
  surfaces: { papers: cardFacts, paper: pageFacts, organisation: cardFacts, collection: linkFacts },
  data: pageData,
});

/** Reads a card of a list. Its abstract may be cut or be a summary; the page's data has the whole one. */
function cardFacts(card: Element): Facts {
  return {
    ...commonFacts(card),
    authorCount: authorCount(card),
    abstract: cardAbstract(card),
    codeUrl: card.querySelector<HTMLAnchorElement>('a[href^="https://github.com/"]')?.href,
  };
}

/** Reads a card that is one link: `Paper • 2606.00467 • Published Jun 10 • 5`. */
function linkFacts(card: Element): Facts {
  const last = shownText(card).split('•').at(-1)?.trim() ?? '';
  return { date: firstDate(card), upvotes: /^[\d,.]+[km]?$/i.test(last) ? shownCount(last) : undefined };
}

/** Reads the page of one paper; `card` is the block with its title. */
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

function commonFacts(block: Element): Facts {
  return {
    date: firstDate(block),
    organisation: organisation(block),
    upvotes: upvotes(block),
    comments: countIn(block.querySelector('a[href$="#community"]')),
  };
}

/** Votes stand in a link to the login page or, if the user is logged in, in a label around a box. */
function upvotes(block: Element): number | undefined {
  const box = block.querySelector('a[href^="/login?next="]') ?? block.querySelector('label');
  return countIn(box);
}

function countIn(element: Element | null): number | undefined {
  return element === null ? undefined : shownCount(shownText(element).replace(/^Upvote\s*/, ''));
}

/** `39 authors` is the last item in the row of small portraits. */
function authorCount(card: Element): number | undefined {
  const texts = [...card.querySelectorAll('li')].map(shownText);
  return shownCount(texts.find((text) => /^\W*[\d,]+ authors?$/.test(text)) ?? '');
}

/** An organisation is a link to one word, with a picture that has a name; the pictures of people have none. */
function organisation(block: Element): string | undefined {
  const picture = block.querySelector('a[href^="/"] > img[alt]:not([alt=""])');
  return picture === null ? undefined : shownText(picture.parentElement);
}

/** Returns the first text that is a date and nothing else: a `time`, or a line such as `Published on Jun 11`. */
function firstDate(block: Element): string | undefined {
  const today = new Date().toISOString().slice(0, 10);
  for (const element of block.querySelectorAll('time, span, div')) {
    const exact = element.getAttribute('datetime');
    if (exact !== null) return shownDate(exact, today);
    if (element.childElementCount > 0) continue;
    const date = shownDate(shownText(element), today);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Returns a paragraph, or the text of a second link to the paper that is too long for anything but an abstract. */
function cardAbstract(card: Element): string | undefined {
  const texts = [...card.querySelectorAll('p, a[href^="/papers/"]')]
    .filter((element) => element.closest('h3, h4') === null && element.querySelector('h3, h4') === null)
    .map(shownText);
  return texts.find((text) => text.length > 80);
}

/** Returns the abstract under the heading `Abstract`, where a machine-made summary may come first. */
function pageAbstract(main: Element): string | undefined {
  const heading = [...main.querySelectorAll('h2')].find((each) => shownText(each) === 'Abstract');
  return shownText([...(heading?.parentElement?.querySelectorAll('p') ?? [])].at(-1));
}

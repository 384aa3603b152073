import { expect, it } from 'vitest';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { hackernews } from '../../src/sites/hackernews.ts';
import { documentOf } from './support/open-page.ts';

const link = (href: string): string => `<a href="${href}" rel="nofollow">${href}</a>`;
const comment = (...links: string[]): string => `<div class="commtext">${links.map(link).join(' and ')}</div>`;
const cardsOf = (html: string) => findCards(hackernews, documentOf(html, 'https://news.ycombinator.com/item?id=1'));

it('finds a paper once in a comment, at its first link, and again in the next comment', () => {
  const [abs, page] = ['https://arxiv.org/abs/2606.07867', 'https://huggingface.co/papers/2606.07867'];
  const cards = cardsOf(comment(abs, page, 'https://example.org/') + comment(page));
  expect(cards.map(({ id, place }) => [id, place.textContent])).toEqual([
    ['arxiv:2606.07867', abs],
    ['arxiv:2606.07867', page],
  ]);
});

it.each(['', ' [pdf]', ' (2017)', ' (2017) [pdf]'])(
  'removes the ending that submitters add to a title: %s',
  (added) => {
    const cards = cardsOf(
      `<span class="title"><a href="https://arxiv.org/abs/2606.07867">A Gap (in Agents)${added}</a></span>`,
    );
    expect(cards.map(({ title }) => title)).toEqual(['A Gap (in Agents)']);
  },
);

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { truePages } from './support/ground-truth.ts';

/** `npm run new-site` writes this word where the author has to fill something in. */
const blank = 'fill-in';

const wanted = {
  path: 'the pattern of path and query of the pages that have it',
  card: 'the selector of the element of one paper',
  link: 'the selector, inside a card, of the link that names the paper',
  title: 'the selector, inside a card, of the element whose text is the title',
  place: 'the selector, inside a card, of the element that takes our row as its last child',
} as const;

const isBlank = (value: unknown): boolean => String(value).includes(blank);

function leftIn(site: Site): string[] {
  const file = `src/sites/${site.id}.ts`;
  const inSurfaces = site.surfaces.flatMap((surface) =>
    Object.entries(wanted)
      .filter(([part]) => isBlank(Object.entries(surface).find(([key]) => key === part)?.[1]))
      .map(([part, is]) => `${file}: fill in \`${part}\` of the surface “${surface.name}”, ${is}.`),
  );
  const links = `${file}: fill in \`paperLinks\`, the selector of links that only a list of papers has.`;
  return isBlank(site.paperLinks) ? [...inSurfaces, links] : inSurfaces;
}

it.each(sites)('$id has every selector', (site) => {
  const left = leftIn(site);
  expect(left, left.join('\n')).toEqual([]);
});

const own = truePages.filter(({ name }) => name.startsWith('tests/'));

it.each(own)('$name is written, and its papers are named', ({ name, html }) => {
  const page = `${name}.html: write a page of at least three papers in the markup of the site.`;
  const truth = `${name}.json: fill in the address of the page, and the id and title of each paper in page order.`;
  const left = [
    [html, page],
    [html.replace(/html$/, 'json'), truth],
  ].flatMap(([file = '', sentence = '']) => (isBlank(readFileSync(file, 'utf8')) ? [sentence] : []));
  expect(left, left.join('\n')).toEqual([]);
});

import { openPapers } from '../../../scripts/open-papers.ts';
import { expect, test } from '../../support/chromium.ts';
import { mainPlaces } from '../../support/places.ts';
import { expectPapers, idsOf } from '../../support/tab.ts';

const { daily, arxiv } = mainPlaces();

test('where the network does not lead to the site, the sample pages stand in for it, and the user is told', async ({
  tagalong,
}) => {
  const said: string[] = [];
  const page = await tagalong.context.newPage();
  await openPapers(page, daily.url, (line) => said.push(line));
  expect(said[0]).toContain(`${daily.url} could not be reached.`);
  await expectPapers(page, idsOf(daily.papers));
  const other = await tagalong.context.newPage();
  await other.goto(arxiv.url);
  await expectPapers(other, idsOf(arxiv.papers));
});

test('where it does, the page of the site itself is opened', async ({ tagalong }) => {
  const said: string[] = [];
  tagalong.web.put({ url: daily.url, html: '<!doctype html><title>The site itself</title>' });
  const page = await tagalong.context.newPage();
  await openPapers(page, daily.url, (line) => said.push(line));
  await expect(page).toHaveTitle('The site itself');
  expect(said).toEqual([]);
});

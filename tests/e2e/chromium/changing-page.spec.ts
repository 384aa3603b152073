import { expect, test } from '../../support/chromium.ts';
import { listings } from '../../support/saved-pages.ts';
import { expectPapers, idsOf, openSettled, openTab } from '../../support/tab.ts';

const [first, second] = listings().filter(({ url, html }) => url.includes('huggingface.co') && html.includes('<main'));

/** A page whose framework claims it 300 ms after load and renders everything once more. */
const hydrating = (html: string): string =>
  html.replace(
    '</body>',
    `<script>
      addEventListener('load', () => setTimeout(() => {
        const main = document.querySelector('main');
        const fresh = main.cloneNode(true);
        for (const host of fresh.querySelectorAll('tag-along')) host.remove();
        main.replaceWith(fresh);
        document.documentElement.dataset.hydrated = '';
      }, 300));
    </script></body>`,
  );

test('a page that hydrates after 300 ms ends with one row a paper', async ({ shared }) => {
  if (first === undefined) throw new Error('No listing of Hugging Face among the saved pages.');
  const page = await openTab(shared, { url: first.url, html: hydrating(first.html) });
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await expectPapers(page, idsOf(first.papers));
  expect(await page.locator('tag-along').count()).toBe(first.papers.length);
  await page.close();
});

test('a period that is switched in place, without a load, shows the rows of its own papers, and back again', async ({
  shared,
}) => {
  if (first === undefined || second === undefined) throw new Error('Two listings of Hugging Face are needed.');
  const page = await openSettled(shared, first);
  const show = (url: string, html: string): Promise<void> =>
    page.evaluate(
      ([address, text]) => {
        history.pushState({}, '', address);
        const other = new DOMParser().parseFromString(text ?? '', 'text/html').querySelector('main');
        if (other !== null) document.querySelector('main')?.replaceWith(document.adoptNode(other));
      },
      [url, html],
    );
  await show(second.url, second.html);
  await expectPapers(page, idsOf(second.papers));
  await show(first.url, first.html);
  await expectPapers(page, idsOf(first.papers));
  expect(await page.locator('tag-along').count()).toBe(first.papers.length);
  await page.close();
});

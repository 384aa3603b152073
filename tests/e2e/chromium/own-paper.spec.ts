import { expect, test } from '../../support/chromium.ts';
import { openTab } from '../../support/tab.ts';

const host = 'https://letters.example';
const title = 'Rivers under northern ice';
const twin = `<h2>${title}</h2><p>12 posts</p>`;

test.use({ allowedHost: host });

/** Boxes that nobody sees, each with a heading like that of the article. */
const hidden: Record<string, string> = {
  'that is not shown': `<div style="display: none">${twin}</div>`,
  'that takes its room unseen': `<div style="visibility: hidden">${twin}</div>`,
  'for screen readers alone': `<h2 style="position: absolute; width: 1px; height: 1px; overflow: hidden">${title}</h2>`,
  'in an element that is closed': `<details><summary>Posts</summary>${twin}</details>`,
};

for (const [name, box] of Object.entries(hidden))
  test(`the row stands at the heading that is seen, beside one ${name}`, async ({ tagalong }) => {
    const page = await openTab(tagalong, {
      url: `${host}/2026/7`,
      html: `<!doctype html><title>Rivers</title><meta name="citation_title" content="${title}">
        <meta name="citation_doi" content="10.1000/abc.7">${box}<article><h1>${title}</h1><p>Words.</p></article>`,
    });
    await expect(page.locator('h1 > tag-along, h1 + tag-along')).toHaveCount(1);
    await expect(page.locator('tag-along')).toHaveCount(1);
  });

/// <reference types="chrome" />
import { ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { openPopup, searchFor } from '../../support/popup.ts';

const shown = [
  { id: 'arxiv:2606.00467', title: 'Reward models that read', authors: ['Ada Example', 'Wei Zhang'], upvotes: 51 },
  { id: 'arxiv:2606.00468', title: 'A survey of rewards', authors: ['Ben Example'], upvotes: 3, date: '2024' },
];
const tags = ['kept', 'say "yes" (twice)'];

test('a search by what a card shows, narrowed by a tag with quotation marks, and a mistake in it', async ({
  tagalong,
}) => {
  const popup = await openPopup(tagalong);
  for (const [at, paper] of shown.entries()) {
    for (const tag of tags.slice(at)) {
      const takes = {
        op: `test-edit-of-search-${at}-${tag.length}`,
        paper: { ...paper, aliases: [] },
        edit: { kind: 'addTag', tag },
        site: 'arxiv',
      };
      expect(await ask(popup, 'annotations.edit', takes)).toMatchObject({ ok: true });
    }
  }
  const links = popup.getByRole('row').getByRole('link');
  const field = popup.getByRole('combobox', { name: 'Search your papers' });
  await searchFor(popup, 'author:zhang upvotes>50 OR year:..2024');
  await expect(links).toHaveText(['A survey of rewards', 'Reward models that read']);
  await expect(popup.getByRole('status').first()).toHaveText('');
  await popup.getByRole('button', { name: 'kept' }).click();
  await expect(field).toHaveValue('(author:zhang upvotes>50 OR year:..2024) tag:kept ');
  await expect(links).toHaveText(['Reward models that read']);
  await searchFor(popup, 'tag:"say \\"yes\\" (twice)" -tag:kept');
  await expect(links).toHaveText(['A survey of rewards']);

  await searchFor(popup, 'rewards status:done');
  await expect(popup.getByText('“done” cannot stand here.')).toBeVisible();
  await expect(field).toHaveAccessibleDescription(/Write one of these words: later, reading, read, none\./);
  await expect(links).toHaveText(['A survey of rewards']);
  await expect(popup.getByRole('button', { name: 'Export' })).toBeDisabled();
  await popup.getByRole('button', { name: 'Select it' }).click();
  await popup.keyboard.type('none');
  await expect(field).toHaveValue('rewards status:none');
  await expect(field).toHaveAccessibleDescription('');
  await expect(popup.getByRole('button', { name: 'Export' })).toBeEnabled();
});

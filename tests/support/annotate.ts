/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { Edit } from '../../src/core/edit.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** Sends a message as a page of the extension does, and returns the worker's answer. */
export async function ask(page: Page, name: string, takes: unknown): Promise<unknown> {
  return page.evaluate((message): Promise<unknown> => chrome.runtime.sendMessage(message), { name, takes });
}

let ops = 0;

interface PaperOfTest {
  id: string;
  title: string;
  version?: number;
}

/** Makes edits of a paper without a page that lists it. */
export const annotate = (tagalong: ExtensionBrowser, paper: PaperOfTest, edits: Edit[]): Promise<void> =>
  annotateAll(tagalong, [{ paper, edits }]);

/** Makes edits of papers without a page that lists them, one after the other. */
export async function annotateAll(
  tagalong: ExtensionBrowser,
  all: ReadonlyArray<{ paper: PaperOfTest; edits: Edit[] }>,
): Promise<void> {
  // A page of the extension without a script of ours costs far less than the popup.
  const page = await tagalong.context.newPage();
  await page.goto(tagalong.address('icons/16.png'));
  for (const { paper, edits } of all) {
    for (const edit of edits) {
      ops += 1;
      const op = `test-edit-${String(ops).padStart(12, '0')}`;
      const answer = await ask(page, 'annotations.edit', {
        op,
        paper: { ...paper, aliases: [], authors: [] },
        edit,
        site: 'huggingface',
      });
      if (!(typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true))
        throw new Error(`The edit was not saved: ${JSON.stringify(answer)}`);
    }
  }
  await page.close();
}

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DevSession, startDev } from '../../../scripts/dev-session.ts';
import { expect, test } from '../../support/chromium.ts';
import { mainPlaces } from '../../support/places.ts';
import { expectPapers, idsOf } from '../../support/tab.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const script = 'src/content/entries/start-at.ts';
const said: string[] = [];
let copy: string;
let session: DevSession;

/** Saves a file of the copy with one text in it put in the place of another. */
function change(file: string, before: string, after: string): void {
  const text = readFileSync(path.join(copy, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(
    path.join(copy, file),
    text.replace(before, () => after),
  );
}

test.beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'tagalong-dev-'));
  const parts =
    'src icons scripts tests/pages manifest.json package.json tsconfig.json tsconfig.base.json vite.config.ts';
  for (const part of parts.split(' ')) cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  session = await startDev(copy, (line) => said.push(line));
});

test.afterAll(async () => {
  await session.close();
  rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
});

test('what is saved is built, and shown by the page and the popup, without any step by hand', async () => {
  const { page, popup } = session;
  const { daily } = mainPlaces();
  const shown = page.locator('html');
  await expectPapers(page, idsOf(daily.papers));

  const mark = (text: string): string => `document.documentElement.dataset['shown'] = '${text}';\n`;
  change(script, 'export function startAt', `${mark('first')}export function startAt`);
  await expect(shown).toHaveAttribute('data-shown', 'first');
  await expectPapers(page, idsOf(daily.papers));

  change('src/popup/index.html', '<title>', '<title>Changed: ');
  await expect(popup).toHaveTitle(/^Changed: /);
  await expect(popup.getByRole('row')).toHaveCount(daily.papers.length);

  change(script, mark('first'), 'this is no code;\n');
  await expect.poll(() => said).toContainEqual(expect.stringContaining('shows the build before'));
  await expect(shown).toHaveAttribute('data-shown', 'first');

  change(script, 'this is no code;\n', mark('second'));
  await expect(shown).toHaveAttribute('data-shown', 'second');
});

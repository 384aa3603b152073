import type { CDPSession, Page } from '@playwright/test';
import { type DomNode, having } from './dom-node.ts';
import { type Row, readRows } from './row.ts';

interface CdpNode {
  localName: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  backendNodeId: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Returns the debugging session of the page, opened once. */
export function debuggerOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** Returns the page with everything in closed roots. */
async function wholePage(page: Page): Promise<DomNode<number>> {
  const { root } = await (await debuggerOf(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  return read(root);
}

/** Returns our rows in the page. */
export const rows = async (page: Page): Promise<Array<Row<number>>> => readRows(await wholePage(page));

/** Returns every text of the user's that the page shows, in rows and over them. */
export const shownTexts = async (page: Page): Promise<string[]> =>
  having(await wholePage(page), 'data-t').map(({ attributes }) => attributes.get('data-t') ?? '');

/** Returns the nodes that show `text` as generated content, in rows and over them, by their backend ids. */
export const nodesShowing = async (page: Page, text: string): Promise<number[]> =>
  having(await wholePage(page), 'data-t')
    .filter(({ attributes }) => attributes.get('data-t') === text)
    .map(({ ref }) => ref);

/** Returns the row of a paper; throws if there is none. */
export async function rowOf(page: Page, paper: string): Promise<Row<number>> {
  const row = (await rows(page)).find((one) => one.paper === paper);
  if (row === undefined) throw new Error(`The page has no row of ${paper}.`);
  return row;
}

function read(node: CdpNode): DomNode<number> {
  const attributes = new Map<string, string>();
  const flat = node.attributes ?? [];
  for (let at = 0; at < flat.length; at += 2) attributes.set(flat[at] ?? '', flat[at + 1] ?? '');
  return {
    name: node.localName,
    attributes,
    children: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(read),
    ref: node.backendNodeId,
  };
}

/** Returns the box of a node within its borders, in CSS pixels of the view. */
export async function boxOf(
  page: Page,
  backendNodeId: number,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const { model } = await (await debuggerOf(page)).send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

/** Scrolls a node into view and returns its middle, in CSS pixels of the view. */
export async function middleOf(page: Page, backendNodeId: number): Promise<{ x: number; y: number }> {
  await (await debuggerOf(page)).send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { left, top, right, bottom } = await boxOf(page, backendNodeId);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/**
 * Moves the mouse over `part` of a paper's row. A hovered row shows other parts and makes them anew, so the part is
 * looked up again until the mouse is on one that stays.
 * @param part undefined for the row itself
 */
export async function pointAt(page: Page, paper: string, part?: string): Promise<{ x: number; y: number }> {
  const over = await middleOf(page, (await rowOf(page, paper)).host);
  await page.mouse.move(over.x, over.y, { steps: 3 });
  if (part === undefined) return over;
  for (let tries = 0; tries < 100; tries++) {
    const before = (await rowOf(page, paper)).parts.get(part);
    const at = before === undefined ? undefined : await middleOf(page, before).catch(() => undefined);
    if (at !== undefined) {
      await page.mouse.move(at.x, at.y);
      if ((await rowOf(page, paper)).parts.get(part) === before) return at;
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`The row of ${paper} does not offer ${part}.`);
}

/**
 * Points at `part` of a paper's row and clicks it.
 * @param delay milliseconds between press and release; a person takes about 100
 */
export async function clickPart(page: Page, paper: string, part: string, delay = 0): Promise<void> {
  const at = await pointAt(page, paper, part);
  await page.mouse.click(at.x, at.y, { delay });
}

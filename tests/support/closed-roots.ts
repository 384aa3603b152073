import type { CDPSession, Page } from '@playwright/test';
import type { DomNode } from './dom-node.ts';
import { type Row, readRows } from './row.ts';

interface CdpNode {
  localName: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  backendNodeId: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The debugging session of the page, opened once. */
export function debuggerOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** The rows of ours in the page. */
export async function rows(page: Page): Promise<Array<Row<number>>> {
  const { root } = await (await debuggerOf(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  return readRows(read(root));
}

/** The row of a paper; throws where there is none. */
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

/** The middle of a node, in CSS pixels of the view, after it was scrolled into it. */
export async function middleOf(page: Page, backendNodeId: number): Promise<{ x: number; y: number }> {
  const session = await debuggerOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Moves the mouse over the row of a paper, waits for what it then offers, and clicks `part` of it. */
export async function clickPart(page: Page, paper: string, part: string): Promise<void> {
  const { host } = await rowOf(page, paper);
  const over = await middleOf(page, host);
  await page.mouse.move(over.x, over.y, { steps: 3 });
  const ref = await waitForPart(page, paper, part);
  const at = await middleOf(page, ref);
  await page.mouse.click(at.x, at.y);
}

async function waitForPart(page: Page, paper: string, part: string): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const ref = (await rowOf(page, paper)).parts.get(part);
    if (ref !== undefined) return ref;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`The row of ${paper} does not offer ${part}.`);
}

import type { Page } from 'puppeteer-core';
import type { DomNode } from './dom-node.ts';
import { type Row, readRows } from './row.ts';

/** The fields of WebDriver BiDi's `script.NodeRemoteValue` that are read here: w3c.github.io/webdriver-bidi */
interface BidiNode {
  sharedId?: string;
  value?: {
    localName?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

interface BidiContext {
  id: string;
  userContext: { browser: { session: { send(method: string, parameters: unknown): Promise<{ result: unknown }> } } };
}

/** Puppeteer keeps the protocol's own session on the frame, without a public type for it. */
const contextOf = (page: Page): BidiContext =>
  (page.mainFrame() as unknown as { browsingContext: BidiContext }).browsingContext;

/** Sends a WebDriver BiDi command to the browser of a page, and returns its answer. */
export const sessionOf =
  (page: Page) =>
  async (method: string, parameters: unknown): Promise<unknown> =>
    (await contextOf(page).userContext.browser.session.send(method, parameters)).result;

/** Returns our rows in the page. Firefox shows closed roots to its debugging protocol. */
export async function rowsInFirefox(page: Page): Promise<Array<Row<string>>> {
  const context = contextOf(page);
  const { result } = await context.userContext.browser.session.send('browsingContext.locateNodes', {
    context: context.id,
    locator: { type: 'css', value: 'tag-along' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 12 },
  });
  const { nodes } = result as { nodes: BidiNode[] };
  return readRows({ name: '', attributes: new Map(), children: nodes.map(read), ref: '' });
}

function read(node: BidiNode): DomNode<string> {
  const { localName = '', attributes = {}, children = [], shadowRoot } = node.value ?? {};
  return {
    name: localName,
    attributes: new Map(Object.entries(attributes)),
    children: [...(shadowRoot ? [shadowRoot] : []), ...children].map(read),
    ref: node.sharedId ?? '',
  };
}

/** Scrolls a node into view and returns its middle, in CSS pixels of the view. */
export async function middleInFirefox(page: Page, sharedId: string): Promise<{ x: number; y: number }> {
  const context = contextOf(page);
  const { result } = await context.userContext.browser.session.send('script.callFunction', {
    target: { context: context.id },
    awaitPromise: false,
    arguments: [{ sharedId }],
    functionDeclaration: `(node) => {
      node.scrollIntoView({ block: 'center' });
      const box = node.getBoundingClientRect();
      return JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    }`,
  });
  const { result: answer } = result as { result: { value: string } };
  return JSON.parse(answer.value) as { x: number; y: number };
}

import { expect, type Page } from '@playwright/test';
import { debuggerOf, middleOf } from './closed-roots.ts';

interface AccessibleNode {
  role?: { value?: unknown };
  name?: { value?: unknown };
  backendDOMNodeId?: number;
}

/** Returns what the page exposes to assistive technology, our closed roots included. */
export async function accessibleNodes(page: Page): Promise<Array<{ role: string; name: string; node: number }>> {
  const { nodes } = await (await debuggerOf(page)).send('Accessibility.getFullAXTree');
  return (nodes as AccessibleNode[]).map(({ role, name, backendDOMNodeId = 0 }) => ({
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    node: backendDOMNodeId,
  }));
}

/** Waits until the page shows `text` in a notice of ours, outside its own document. */
export async function expectNotice(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await accessibleNodes(page)).map(({ name }) => name)).toContain(text);
}

/** Clicks our button with this name. */
export async function clickButton(page: Page, name: string): Promise<void> {
  const button = (await accessibleNodes(page)).find((one) => one.role === 'button' && one.name === name);
  if (button === undefined) throw new Error(`The page has no button ${name}.`);
  const { x, y } = await middleOf(page, button.node);
  await page.mouse.click(x, y);
}

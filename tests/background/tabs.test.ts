import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showBadge } from '../../src/background/badge.ts';
import { openEditorTab } from '../../src/background/frame/editor-tab.ts';
import { notifyChanged } from '../../src/background/notify.ts';
import { injectIntoOpenTabs } from '../../src/background/tab-scripts/inject.ts';
import { opId, paperId, testPaper } from '../store/test-library.ts';
import { fakeBrowser, ownOrigin } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

const { done, openTabs, unreachable, answering } = fakeBrowser;
const calls = (name: string): unknown[][] => done.filter(([call]) => call === name).map(([, ...args]) => args);

beforeEach(() => {
  done.length = 0;
  unreachable.clear();
  answering.clear();
  openTabs.splice(
    0,
    openTabs.length,
    { id: 1, url: 'https://arxiv.org/list/cs.CL/new' },
    { id: 2, url: 'https://huggingface.co/papers' },
    { id: 3, url: 'https://example.org/' },
  );
});

describe('the badge', () => {
  it.each([
    [3, 'cards', '3'],
    [0, 'cards', ''],
    [12_345, 'cards', '9999'],
    [15, 'some-links', '15'],
    [15, 'links', '15'],
    [0, 'nothing', '?'],
    [0, 'no-papers', ''],
  ] as const)('of %i papers, %s, is %j', async (count, recognised, text) => {
    await showBadge(7, count, recognised);
    expect(calls('action.setBadgeText')).toEqual([[{ tabId: 7, text }]]);
    expect(calls('action.setBadgeTextColor')).toEqual([[{ tabId: 7, color: '#ffffff' }]]);
  });
});

describe('a change', () => {
  const message = { type: 'annotations.changed', ids: [paperId('arxiv:2606.00467')] };

  it('is sent to the tabs of the sites and to our own pages, and to no others', async () => {
    await notifyChanged(message.ids);
    expect(calls('tabs.sendMessage')).toEqual([
      [1, message],
      [2, message],
    ]);
    expect(calls('runtime.sendMessage')).toEqual([[message]]);
  });

  it('carries the op-id of the edit that made it', async () => {
    const op = opId();
    await notifyChanged(message.ids, op);
    expect(calls('tabs.sendMessage')[0]).toEqual([1, { ...message, op }]);
    expect(calls('runtime.sendMessage')).toEqual([[{ ...message, op }]]);
  });

  it('reaches the others where one tab does not listen', async () => {
    unreachable.add(1);
    await notifyChanged(message.ids);
    expect(calls('tabs.sendMessage')).toHaveLength(2);
  });

  it('without papers is not sent', async () => {
    await notifyChanged([]);
    expect(done).toEqual([]);
  });
});

describe('after an update', () => {
  it('puts script and style into every open tab of the sites, also if one cannot be reached', async () => {
    unreachable.add(1);
    await injectIntoOpenTabs();
    expect(calls('scripting.insertCSS').map(([what]) => what)).toEqual([
      { target: { tabId: 1 }, files: ['room.css'] },
      { target: { tabId: 2 }, files: ['room.css'] },
    ]);
    expect(calls('scripting.executeScript')).toEqual([[{ target: { tabId: 2 }, files: ['page.js'] }]]);
  });

  it('keeps the script of a tab that was opened since', async () => {
    answering.add(1);
    await injectIntoOpenTabs();
    expect(calls('scripting.executeScript')).toEqual([[{ target: { tabId: 2 }, files: ['page.js'] }]]);
    expect(calls('scripting.insertCSS')).toHaveLength(1);
  });
});

it('the editor in a tab finds its paper under the key in its address, which contains nothing else', async () => {
  const request = { paper: testPaper('arxiv:2606.00467'), site: 'arxiv', field: 'note' } as const;
  await openEditorTab(request, 1);
  const [[tab]] = calls('tabs.create') as [[{ url: string; openerTabId: number }]];
  const key = new RegExp(`^${ownOrigin}/src/editor/index\\.html#paper=([0-9a-f]{32})$`).exec(tab.url)?.[1];
  expect(tab.openerTabId).toBe(1);
  expect(await fakeBrowser.storage.session.get(`editor:${key}`)).toEqual({ [`editor:${key}`]: request });
});

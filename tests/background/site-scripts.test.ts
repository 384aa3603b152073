import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notifyChanged } from '../../src/background/notify.ts';
import { injectIntoOpenTabs } from '../../src/background/tab-scripts/inject.ts';
import { restartSite } from '../../src/background/tab-scripts/restart-site.ts';
import { registerAllowed } from '../../src/background/tab-scripts/site-scripts.ts';
import { startOnce } from '../../src/background/tab-scripts/start-once.ts';
import { rememberStart } from '../../src/messages/known-origins.ts';
import { messageOrigin } from '../../src/messages/sender.ts';
import { sender } from '../messages/senders.ts';
import { paperId } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

const nature = {
  id: 'nature',
  name: 'Nature',
  matches: ['https://www.nature.com/*'],
  js: ['at/nature.iife.js'],
  css: ['room/nature.css'],
};
const web = { id: 'web', name: 'Any page', matches: ['https://*/*', 'http://*/*'], js: ['at/web.iife.js'], css: [] };
const blog = 'https://blog.example/*';

const { done, granted, registered, openTabs, answering } = fakeBrowser;
const calls = (name: string): unknown[][] => done.filter(([call]) => call === name).map(([, ...args]) => args);
const pageOf = (origin: string) => sender({ tab: 9, frameId: 0, url: `${origin}/x`, origin });

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify([nature, web])));
  done.length = 0;
  granted.clear();
  registered.clear();
  answering.clear();
  openTabs.splice(
    0,
    openTabs.length,
    { id: 1, url: 'https://www.nature.com/nature/articles' },
    { id: 2, url: 'https://blog.example/list' },
    { id: 3, url: 'https://example.org/' },
    { id: 4, url: 'https://arxiv.org/list/cs.CL/new' },
  );
});

describe('what is registered', () => {
  it('is empty if no site was allowed', async () => {
    await registerAllowed();
    expect([...registered]).toEqual([]);
  });

  it('is the script of a site that was allowed, with its style, from the start of its pages', async () => {
    granted.add('https://www.nature.com/*');
    await registerAllowed();
    const { id, matches, js, css } = nature;
    expect([...registered.values()]).toEqual([
      { id, matches, js, css, runAt: 'document_start', persistAcrossSessions: true },
    ]);
  });

  it('is that of any page for other sites, and never on a site that has its own', async () => {
    granted.add(blog).add('https://www.nature.com/*');
    await registerAllowed();
    expect(registered.get('web')).toMatchObject({
      matches: [blog],
      js: web.js,
      excludeMatches: ['https://huggingface.co/*', 'https://arxiv.org/*', 'https://www.nature.com/*'],
    });
  });

  it('follows the allowed sites, also when it is told twice at once', async () => {
    granted.add(blog);
    await Promise.all([registerAllowed(), registerAllowed()]);
    granted.add('https://other.example/*');
    await registerAllowed();
    expect(registered.get('web')?.matches).toEqual([blog, 'https://other.example/*']);
    granted.clear();
    await registerAllowed();
    expect([...registered]).toEqual([]);
  });

  it('is everything that the browser accepts, if it refuses one script', async () => {
    granted.add(blog).add('https://www.nature.com/*');
    const { registerContentScripts } = fakeBrowser.scripting;
    const refusing = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
      if (scripts.some(({ id }) => id === 'nature')) throw new Error('Could not load css');
      await registerContentScripts(scripts);
    });
    await expect(registerAllowed()).rejects.toThrow('Could not load css');
    refusing.mockRestore();
    expect([...registered.keys()]).toEqual(['web']);
  });

  it('comes back after an update, which removes it', async () => {
    granted.add(blog);
    await registerAllowed();
    registered.clear();
    await registerAllowed();
    expect([...registered.keys()]).toEqual(['web']);
  });
});

describe('a site that was allowed just now', () => {
  it('has the script in its open tabs, and no other site has', async () => {
    granted.add('https://www.nature.com/*');
    await registerAllowed();
    await injectIntoOpenTabs(['https://www.nature.com/*']);
    expect(calls('scripting.executeScript')).toEqual([[{ target: { tabId: 1 }, files: nature.js }]]);
    expect(calls('scripting.insertCSS')).toEqual([[{ target: { tabId: 1 }, files: nature.css }]]);
  });

  it('may ask the worker, and receives changes', async () => {
    expect(await messageOrigin(pageOf('https://blog.example'))).toBeUndefined();
    granted.add(blog);
    expect(await messageOrigin(pageOf('https://blog.example'))).toMatchObject({ kind: 'page' });
    await notifyChanged([paperId('arxiv:2606.00467')]);
    expect(calls('tabs.sendMessage').map(([tab]) => tab)).toEqual([2, 4]);
  });
});

describe('a page where we are started once', () => {
  it('gets the script, may ask, and receives changes, until its tab is closed', async () => {
    await startOnce(3, 'https://example.org');
    expect(calls('scripting.executeScript')).toEqual([[{ target: { tabId: 3 }, files: web.js }]]);
    expect(await messageOrigin(pageOf('https://example.org'))).toMatchObject({ kind: 'page' });
    done.length = 0;
    await notifyChanged([paperId('arxiv:2606.00467')]);
    expect(calls('tabs.sendMessage').map(([tab]) => tab)).toEqual([4, 3]);
    await rememberStart(3);
    expect(await messageOrigin(pageOf('https://example.org'))).toBeUndefined();
  });

  it('may ask although another tab closes at the same moment', async () => {
    await startOnce(5, 'https://example.com');
    await Promise.all([rememberStart(3, 'https://example.org'), rememberStart(5)]);
    expect(await messageOrigin(pageOf('https://example.org'))).toMatchObject({ kind: 'page' });
    expect(await messageOrigin(pageOf('https://example.com'))).toBeUndefined();
    await rememberStart(3);
  });

  it('is not started again while its script lives', async () => {
    answering.add(3);
    await startOnce(3, 'https://example.org');
    expect(calls('scripting.executeScript')).toEqual([]);
    await rememberStart(3);
  });
});

describe('a site that is switched', () => {
  it('has a fresh script in every open tab of it', async () => {
    answering.add(1);
    await restartSite({ site: 'nature', key: 'nature' });
    expect(calls('scripting.executeScript')).toEqual([[{ target: { tabId: 1 }, files: nature.js }]]);
  });

  it('is one host, where it is any page', async () => {
    granted.add(blog);
    await startOnce(3, 'https://example.org');
    done.length = 0;
    await restartSite({ site: 'web', key: 'example.org' });
    expect(calls('scripting.executeScript')).toEqual([[{ target: { tabId: 3 }, files: web.js }]]);
    await rememberStart(3);
  });
});

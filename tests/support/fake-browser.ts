import type { Runtime } from 'webextension-polyfill';

type Listener = (...parts: never[]) => unknown;

class FakeEvent<Heard extends Listener> {
  readonly listeners = new Set<Heard>();
  addListener(listener: Heard): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Heard): void {
    this.listeners.delete(listener);
  }
}

class FakeArea {
  #kept = new Map<string, unknown>();
  async get(key: string | null): Promise<Record<string, unknown>> {
    if (key === null) return structuredClone(Object.fromEntries(this.#kept));
    return this.#kept.has(key) ? { [key]: structuredClone(this.#kept.get(key)) } : {};
  }
  async set(values: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(values)) this.#kept.set(key, structuredClone(value));
  }
  async remove(key: string): Promise<void> {
    this.#kept.delete(key);
  }
  entries(): Array<[string, unknown]> {
    return [...this.#kept];
  }
}

export const ownId = 'abcdefghijklmnopabcdefghijklmnop';
export const ownOrigin = `chrome-extension://${ownId}`;

/** A script that is registered for pages of a site. */
export interface FakeScript {
  id: string;
  matches?: string[];
  js?: string[];
  css?: string[];
}

export interface FakeTab {
  id: number;
  url: string;
}

interface FakeAlarmTimes {
  delayInMinutes: number;
  periodInMinutes: number;
}

export interface FakeAlarm {
  name: string;
  scheduledTime: number;
  periodInMinutes: number;
}

/** Makes an in-memory API with the parts that the worker uses. `done` lists the calls, in order. */
export function createFakeBrowser() {
  const done: Array<[call: string, ...args: unknown[]]> = [];
  const note =
    (call: string) =>
    async (...args: unknown[]): Promise<void> => {
      done.push([call, ...args]);
    };
  const tabs: FakeTab[] = [];
  const unreachable = new Set<number>();
  const answering = new Set<number>();
  const granted = new Set<string>();
  const registered = new Map<string, FakeScript>();
  const alarms = new Map<string, FakeAlarm>();
  const keep = (scripts: FakeScript[]): void => {
    for (const script of scripts) registered.set(script.id, script);
  };
  const fitsAny = (url: string, patterns: string[]): boolean =>
    patterns.some((pattern) => url.startsWith(pattern.replace(/\*$/, '')));
  return {
    done,
    openTabs: tabs,
    /** Tabs that reject every call. */
    unreachable,
    /** Tabs with a script of ours that answers. */
    answering,
    /** Match patterns that the user allowed, in addition to those of the manifest. */
    granted,
    /** Registered scripts, by id. */
    registered,
    /** Alarms, by name. */
    alarmsSet: alarms,
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.has(origin)),
      getAll: async () => ({
        permissions: [],
        origins: ['https://huggingface.co/*', 'https://arxiv.org/*', ...granted],
      }),
      onAdded: new FakeEvent<() => void>(),
      onRemoved: new FakeEvent<() => void>(),
    },
    i18n: { getMessage: (key: string): string => key },
    runtime: {
      id: ownId,
      getURL: (path: string) => `chrome-extension://a-host-of-this-session/${path}`,
      getManifest: () => ({
        host_permissions: ['https://huggingface.co/*', 'https://arxiv.org/*'],
        content_scripts: [
          { matches: ['https://huggingface.co/*', 'https://arxiv.org/*'], js: ['page.js'], css: ['room.css'] },
        ],
      }),
      sendMessage: async (message: unknown): Promise<unknown> => {
        done.push(['runtime.sendMessage', message]);
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      onMessage: new FakeEvent<(message: unknown, sender: Runtime.MessageSender) => unknown>(),
      onInstalled: new FakeEvent<() => void>(),
      onStartup: new FakeEvent<() => void>(),
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: (name: string, { delayInMinutes, periodInMinutes }: FakeAlarmTimes): void => {
        const scheduledTime = Date.now() + delayInMinutes * 60_000;
        alarms.set(name, { name, scheduledTime, periodInMinutes });
      },
      clear: async (name: string) => alarms.delete(name),
      onAlarm: new FakeEvent<(alarm: { name: string }) => void>(),
    },
    tabs: {
      query: async ({ url }: { url: string[] }) => tabs.filter((tab) => fitsAny(tab.url, url)),
      get: async (tabId: number) => tabs.find(({ id }) => id === tabId),
      sendMessage: async (tabId: number, message: unknown): Promise<unknown> => {
        done.push(['tabs.sendMessage', tabId, message]);
        if (unreachable.has(tabId)) throw new Error('Receiving end does not exist.');
        return answering.has(tabId) ? { papers: [] } : undefined;
      },
      create: note('tabs.create'),
      onRemoved: new FakeEvent<(tabId: number) => void>(),
      onUpdated: new FakeEvent<(tabId: number, change: { status?: string }) => void>(),
    },
    action: {
      setBadgeText: note('action.setBadgeText'),
      setBadgeBackgroundColor: note('action.setBadgeBackgroundColor'),
      setBadgeTextColor: note('action.setBadgeTextColor'),
    },
    scripting: {
      insertCSS: async (what: { target: { tabId: number } }): Promise<void> => {
        done.push(['scripting.insertCSS', what]);
        if (unreachable.has(what.target.tabId)) throw new Error('Cannot access contents of the page.');
      },
      executeScript: note('scripting.executeScript'),
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts: FakeScript[]): Promise<void> => {
        done.push(['scripting.registerContentScripts', scripts]);
        if (scripts.some(({ id }) => registered.has(id))) throw new Error('Duplicate script ID');
        keep(scripts);
      },
      updateContentScripts: async (scripts: FakeScript[]): Promise<void> => {
        done.push(['scripting.updateContentScripts', scripts]);
        keep(scripts);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }): Promise<void> => {
        done.push(['scripting.unregisterContentScripts', ids]);
        for (const id of ids) registered.delete(id);
      },
    },
    storage: { session: new FakeArea(), local: new FakeArea() },
  };
}

/** The one that `vi.mock('webextension-polyfill', …)` uses; a test that changes it works on tab ids of its own. */
export const fakeBrowser = createFakeBrowser();

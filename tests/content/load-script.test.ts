// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { until } from '../support/until.ts';
import { createPageWorld, type PageWorld } from './page-world.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));
const { loadScript } = await import('../../src/content/page/load-script.ts');

let world: PageWorld;
beforeEach(() => {
  world = createPageWorld();
});

/** A script that is loaded into a page, and the parts of the page that it uses. */
function inPage() {
  let offered: ((made: string) => void) | undefined;
  const used: string[] = [];
  const ended: string[] = [];
  const life = new AbortController();
  let released = 0;
  const lifetime = { signal: life.signal, end: (why: string) => void ended.push(why), check: () => true };
  const guard = {
    hold: () => {},
    passTo: () => {},
    release: () => {
      released += 1;
    },
  };
  const script = loadScript<string>(
    'acting',
    (begin) => {
      offered = begin;
    },
    lifetime,
    guard,
  );
  return {
    script,
    life,
    used,
    ended,
    use: (made: string) => void used.push(made),
    offered: () => offered,
    released: () => released,
  };
}

const asked = (): number => world.named('page.loadScript').length;

describe('a script that is loaded when it is needed', () => {
  it('is asked for once, and everything that waited runs in order when it has loaded', async () => {
    const { script, use, used, offered } = inPage();
    script.with((made) => use(`first ${made}`));
    script.load();
    script.with((made) => use(`second ${made}`));
    expect(script.get()).toBeUndefined();
    await until(
      'the message',
      () => world.worker.acting.length,
      (count) => count === 1,
    );
    offered()?.('script');
    script.with((made) => use(`third ${made}`));
    expect(used).toEqual(['first script', 'second script', 'third script']);
    expect(script.get()).toBe('script');
    expect(asked()).toBe(1);
  });

  it('finds no page when it runs a second time', () => {
    const { offered } = inPage();
    offered()?.('script');
    expect(offered()).toBeUndefined();
  });

  it('is asked for again by the next press if it did not load, and the page gets its keys back', async () => {
    world.mishaps.push('unheard', 'unheard', 'unheard');
    const { script, use, released } = inPage();
    script.with(use);
    await until(
      'it',
      () => released(),
      (count) => count === 1,
    );
    expect(asked()).toBe(3);
    script.with(use);
    await until(
      'it',
      () => asked(),
      (count) => count === 4,
    );
  });

  it('drops what waited if it did not load, says so once, and never does it later', async () => {
    world.mishaps.push('unheard', 'unheard', 'unheard');
    const { script, use, used, offered, released } = inPage();
    let said = 0;
    const say = (): void => {
      said += 1;
    };
    script.with((made) => use(`first ${made}`), say);
    script.with((made) => use(`second ${made}`), say);
    script.with((made) => use(`quiet ${made}`));
    await until('it', released, (count) => count === 1);
    expect(said).toBe(1);
    script.with((made) => use(`third ${made}`), say);
    offered()?.('script');
    expect(used).toEqual(['third script']);
    expect(said).toBe(1);
  });

  it('is not asked for after the script of the page has left', () => {
    const { script, life, use } = inPage();
    life.abort();
    script.with(use);
    expect(asked()).toBe(0);
  });
});

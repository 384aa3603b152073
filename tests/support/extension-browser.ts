import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { startWeb, type Web } from './web.ts';

/** A Chromium with the built extension in a profile of its own, cut off from the network. */
export interface ExtensionBrowser {
  context: BrowserContext;
  web: Web;
  profile: string;
  /** Returns the address of a page of the extension. */
  address(path: string): string;
  /** Ends the worker as the browser does when it is idle, and waits until it is gone. */
  stopWorker(): Promise<void>;
  /** Installs the build once more, over itself, as an update does: open pages keep the old scripts. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A profile to use and keep; without it a new one is made and removed. */
  profile?: string;
  /** Null for the system's scheme. */
  colorScheme?: 'light' | 'dark' | null;
  /** The folder of a build; without it, that of the run. */
  build?: string | undefined;
  /** False for the same browser without the extension. */
  extension?: boolean;
  /** Null for the size of the window. */
  viewport?: { width: number; height: number } | null;
  /** True to let the browser keep pages that were left, as it does for users; drivers of tests switch that off. */
  keepsPages?: boolean;
  /** The X display of its windows; without it there are none. */
  display?: string;
}

const { HEADED, TAGALONG_BUILDS = 'dist' } = process.env;

/** The folder of builds. A folder other than `dist` can be named, so that a test run does not race with a build. */
export const builds = path.resolve(TAGALONG_BUILDS);

export async function launchChromium(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const build = options.build ?? path.join(builds, 'chromium');
  if (!existsSync(path.join(build, 'manifest.json'))) throw new Error(`${build} is missing: run npm run build.`);
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined)
    throw new Error('No Chromium was found: run node scripts/get-browser.mjs chromium.');
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'tagalong-'));
  const withExtension = options.extension ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.display === undefined && HEADED !== '1',
    env: options.display === undefined ? process.env : { ...process.env, DISPLAY: options.display },
    acceptDownloads: true,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    colorScheme: options.colorScheme === undefined ? 'light' : options.colorScheme,
    ...(options.keepsPages === true ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      // On a Wayland desktop, the browser would otherwise open on the user's own screen.
      ...(options.display === undefined ? [] : ['--ozone-platform=x11']),
      ...(withExtension
        ? ['--enable-unsafe-extension-debugging', `--disable-extensions-except=${build}`, `--load-extension=${build}`]
        : []),
    ],
  });
  const id = withExtension ? await extensionId(context) : '';
  const address = (file: string): string => `chrome-extension://${id}/${file}`;
  return {
    context,
    web: await startWeb(context),
    profile,
    address,
    stopWorker: () => stopWorker(context, address('icons/16.png')),
    update: () => install(context, build),
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function install(context: BrowserContext, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  // Not in Playwright's table of the protocol: chromedevtools.github.io/devtools-protocol/tot/Extensions
  const send = session?.send as unknown as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.loadUnpacked', { path: folder });
  await started;
}

/** Workers can be stopped from a page of the same extension; the page of an icon runs no script of ours. */
async function stopWorker(context: BrowserContext, quietPage: string): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto(quietPage);
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

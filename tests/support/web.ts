import type { BrowserContext, Route } from '@playwright/test';
import type { SavedPage } from './saved-pages.ts';

/** The web as the browser under test sees it: the pages put there, at their real addresses, and nothing else. */
export interface Web {
  put(page: Pick<SavedPage, 'url' | 'html'>, headers?: Readonly<Record<string, string>>): void;
  /** The addresses that were asked for and refused, in order. */
  refused: string[];
}

export async function startWeb(context: BrowserContext): Promise<Web> {
  const pages = new Map<string, { body: string; headers: Readonly<Record<string, string>> }>();
  const refused: string[] = [];
  const answer = (route: Route): Promise<void> => {
    const url = route.request().url();
    const page = pages.get(withoutFragment(url));
    if (page !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', ...page });
    refused.push(url);
    return route.abort('blockedbyclient');
  };
  await context.route(/^https?:\/\//, answer);
  return {
    put: ({ url, html }, headers = {}) => pages.set(withoutFragment(new URL(url).href), { body: html, headers }),
    refused,
  };
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

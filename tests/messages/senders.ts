import type { Runtime } from 'webextension-polyfill';
import type { SenderKind } from '../../src/messages/protocol.ts';
import { ownId, ownOrigin } from '../support/fake-browser.ts';

type Fields = { id?: string; tab?: number; frameId?: number; url?: string; origin?: string };

/** Makes a sender as the browser describes it. */
export function sender({ id = ownId, tab, ...fields }: Fields): Runtime.MessageSender {
  return { id, ...(tab === undefined ? {} : { tab: { id: tab } as Runtime.MessageSender['tab'] & object }), ...fields };
}

export const tabId = 7;
export const claimedFrame = 5;

const page = { tab: tabId, frameId: 0, url: 'https://arxiv.org/list/cs.CL/new', origin: 'https://arxiv.org' };
const editor = { tab: tabId, url: `${ownOrigin}/src/editor/index.html`, origin: ownOrigin };
const { origin: _, ...pageOfOldFirefox } = page;

export interface KnownSender {
  kind: SenderKind;
  sender: Runtime.MessageSender;
}

/** The senders that may ask, each in the forms that browsers give them. */
export const known: Readonly<Record<string, KnownSender>> = {
  'a content script': { kind: 'page', sender: sender(page) },
  'a content script, no origin named': { kind: 'page', sender: sender(pageOfOldFirefox) },
  'a content script on Hugging Face': {
    kind: 'page',
    sender: sender({ ...page, url: 'https://huggingface.co/papers', origin: 'https://huggingface.co' }),
  },
  'a content script in a sandboxed page': { kind: 'page', sender: sender({ ...page, origin: 'null' }) },
  'a frame that has claimed': { kind: 'frame', sender: sender({ ...editor, frameId: claimedFrame }) },
  'the popup': { kind: 'extension', sender: sender({ url: `${ownOrigin}/src/popup/index.html`, origin: ownOrigin }) },
  'a page of ours in a tab': { kind: 'extension', sender: sender({ ...editor, frameId: 0 }) },
};

/** A page of ours inside a page, without proof that our content script opened it. */
export const unclaimedFrame = sender({ ...editor, frameId: 6 });

/** The senders that are never answered. */
export const strangers: Readonly<Record<string, Runtime.MessageSender>> = {
  'another extension': sender({
    id: 'ponmlkjihgfedcbaponmlkjihgfedcba',
    url: 'chrome-extension://ponm/x.html',
    origin: 'chrome-extension://ponm',
  }),
  'another extension in a tab of ours': sender({ ...page, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }),
  nobody: {},
  'a page of an unlisted site': sender({ ...page, url: 'https://example.org/', origin: 'https://example.org' }),
  'a page whose host begins like a site': sender({
    ...page,
    url: 'https://arxiv.org.example/',
    origin: 'https://arxiv.org.example',
  }),
  'a page without TLS': sender({ ...page, url: 'http://arxiv.org/', origin: 'http://arxiv.org' }),
  'a sandboxed page of an unlisted site': sender({ ...page, url: 'https://example.org/', origin: 'null' }),
  'a subframe of a site': sender({ ...page, frameId: 3 }),
  'a site without a frame number': sender({ tab: tabId, url: page.url, origin: page.origin }),
  'a site without a tab': sender({ url: page.url, origin: page.origin }),
  'our changing host, which a page can embed': sender({
    ...editor,
    frameId: 5,
    origin: 'chrome-extension://a-host-of-this-session',
  }),
};

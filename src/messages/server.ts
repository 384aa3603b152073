import type { Runtime } from 'webextension-polyfill';
import type { CallError, CallErrorCode } from '../core/call-error.ts';
import { failure, type Result } from '../core/result.ts';
import { check } from '../core/schemas.ts';
import { type Gives, ownPagesOnly, type RequestName, type SenderKind, type Takes, trust } from './protocol.ts';
import { isRequestName, requestSchemas } from './request-schemas.ts';
import { type MessageOrigin, messageOrigin } from './sender.ts';

/** The worker's answer to each message. An expected failure is a value; a throw is a bug. */
export type Handlers = {
  readonly [Name in RequestName]: (
    takes: Takes<Name>,
    origin: MessageOrigin,
  ) => Promise<Result<Gives<Name>, CallError>>;
};

export interface ServeOptions {
  /** Resolves to whether the frame has proved that our content script opened it. */
  isClaimed: (origin: MessageOrigin) => Promise<boolean>;
  /** Resolves to whether `nonce` proves now that our content script opened the frame. Each nonce works once. */
  claim: (origin: MessageOrigin, nonce: string) => Promise<boolean>;
}

/**
 * The most characters of a message in JSON. A page sends facts of papers; a frame also sends a note and the note that
 * it started from.
 */
const largest: Readonly<Record<SenderKind, number>> = {
  page: 65_536,
  frame: 524_288,
  extension: Number.POSITIVE_INFINITY,
};

type Answer = Result<unknown, CallError>;

/**
 * Makes the one listener for messages to the worker. It refuses senders that may not ask, and malformed messages,
 * before any handler sees them.
 * @returns a listener that returns undefined for a message that is not of the protocol, and resolves to undefined if
 * the sender is not part of the extension
 */
export function createListener(
  handlers: Handlers,
  options: ServeOptions,
): (message: unknown, sender: Runtime.MessageSender) => Promise<Answer | undefined> | undefined {
  return (message, sender) => {
    const request = requestIn(message);
    return request === undefined ? undefined : answerTo(sender, handlers, options, request);
  };
}

interface NamedRequest {
  name: RequestName;
  takes: unknown;
}

function requestIn(message: unknown): NamedRequest | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'name')) return undefined;
  if (!('name' in message) || !isRequestName(message.name)) return undefined;
  return { name: message.name, takes: 'takes' in message ? message.takes : undefined };
}

async function answerTo(
  sender: Runtime.MessageSender,
  handlers: Handlers,
  options: ServeOptions,
  request: NamedRequest,
): Promise<Answer | undefined> {
  const origin = await messageOrigin(sender);
  return origin === undefined ? undefined : answer(handlers, options, request, origin);
}

async function answer<Name extends RequestName>(
  handlers: Handlers,
  options: ServeOptions,
  request: NamedRequest & { name: Name },
  origin: MessageOrigin,
): Promise<Answer> {
  const { name } = request;
  const no = (code: CallErrorCode, detail: string): Answer => failure({ code, detail: `${name}: ${detail}` });
  try {
    if (!trust[name].includes(origin.kind)) return no('refused', origin.kind);
    if (origin.kind === 'frame' && name !== 'editor.open' && !(await options.isClaimed(origin)))
      return no('refused', 'not claimed');
    if (isTooLarge(request.takes, origin.kind)) return no('malformed', 'too large');
    // Give the place alone: the reason may quote text of the user's.
    const takes = check(requestSchemas[name], request.takes);
    if (!takes.ok) return no('malformed', takes.error.path);
    if (origin.kind === 'frame' && !(await claimIfNew(takes.value, origin, options)))
      return no('refused', 'not claimed');
    if (isOwnPagesOnly(takes.value) && origin.kind !== 'extension') return no('refused', 'own pages only');
    return await handlers[name](takes.value, origin);
  } catch (error) {
    return no('bug', bugReport(error));
  }
}

function isTooLarge(takes: unknown, kind: SenderKind): boolean {
  if (largest[kind] === Number.POSITIVE_INFINITY) return false;
  try {
    return (JSON.stringify(takes) ?? '').length > largest[kind];
  } catch {
    // A value that JSON cannot hold (a cycle, a big integer) is malformed too.
    return true;
  }
}

/** Resolves to whether the frame has claimed its nonce before, or does so with this message. */
async function claimIfNew(takes: Takes<RequestName>, origin: MessageOrigin, options: ServeOptions): Promise<boolean> {
  if (await options.isClaimed(origin)) return true;
  return 'nonce' in takes && takes.nonce !== undefined && (await options.claim(origin, takes.nonce));
}

const isOwnPagesOnly = (takes: Takes<RequestName>): boolean => 'edit' in takes && ownPagesOnly.has(takes.edit.kind);

/** Returns what a bug report may show: the kind of error and its place in our code, no text. */
function bugReport(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const stack = (error.stack ?? '').replace(error.message, '');
  const place = /[\w.-]+\.[jt]s:\d+/.exec(stack)?.[0];
  return place === undefined ? error.name : `${error.name} ${place}`;
}

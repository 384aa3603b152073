import type { Hello } from '../messages/editor-port.ts';
import { standsInKnownSites } from './our-sites.ts';

/** The channel to our script in the page, and the nonce that shows the worker that the script opened this frame. */
export interface PagePort {
  port: MessagePort;
  nonce: string;
}

/**
 * Waits for the one `hello` that brings the port. A page can embed the editor too, and send a `hello` of its own: only
 * the worker knows whether our script announced the nonce.
 * @returns undefined if the frame stands in a page of an unknown site
 */
export async function receivePort(): Promise<PagePort | undefined> {
  const { origin, hello, port } = await firstHello();
  return (await standsInKnownSites(origin)) ? { port, nonce: hello.nonce } : undefined;
}

interface Greeting {
  origin: string;
  hello: Hello;
  port: MessagePort;
}

function firstHello(): Promise<Greeting> {
  return new Promise((resolve) => {
    function onMessage(event: MessageEvent<unknown>): void {
      const [port, second] = event.ports;
      if (event.source !== parent || port === undefined || second !== undefined || !isHello(event.data)) return;
      removeEventListener('message', onMessage);
      resolve({ origin: event.origin, hello: event.data, port });
    }
    addEventListener('message', onMessage);
  });
}

const isHello = (data: unknown): data is Hello =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'hello' &&
  'nonce' in data &&
  typeof data.nonce === 'string';

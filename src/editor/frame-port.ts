import { call } from '../messages/client.ts';
import type { Hello } from '../messages/editor-port.ts';
import { standsInOurSites } from './our-sites.ts';

/**
 * Waits for the one `hello` that brings the port to our script in the page, and shows the worker its nonce: a page can embed
 * the editor too, but it knows no nonce that the worker expects.
 * @returns undefined where it is not ours; the frame then shows nothing and reads nothing
 */
export async function receivePort(): Promise<MessagePort | undefined> {
  const { origin, hello, port } = await firstHello();
  if (!(await standsInOurSites(origin))) return undefined;
  const answer = await call('editor.claim', { nonce: hello.nonce });
  return answer.ok && answer.value.claimed ? port : undefined;
}

interface Greeting {
  origin: string;
  hello: Hello;
  port: MessagePort;
}

function firstHello(): Promise<Greeting> {
  return new Promise((resolve) => {
    function hear(event: MessageEvent<unknown>): void {
      const [port, second] = event.ports;
      if (event.source !== parent || port === undefined || second !== undefined || !isHello(event.data)) return;
      removeEventListener('message', hear);
      resolve({ origin: event.origin, hello: event.data, port });
    }
    addEventListener('message', hear);
  });
}

const isHello = (data: unknown): data is Hello =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'hello' &&
  'nonce' in data &&
  typeof data.nonce === 'string';

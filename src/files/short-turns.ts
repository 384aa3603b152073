import type { Pause } from '../core/pause.ts';

/** How long work may hold up the page at a time, in milliseconds: a person notices nothing. */
const longest = 25;

/** A pause for long work, which lets the page do what waits, such as a press, whenever that is due. */
export function shortTurns(): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}

/** Comes after what waits already. Unlike a timer, a message is not put off in a tab that is not shown. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

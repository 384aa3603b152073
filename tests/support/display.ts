import { spawn, spawnSync } from 'node:child_process';

/** An invisible screen, with the keys and the mouse of a real one. */
export interface Display {
  /** Its name, as in the environment variable `DISPLAY`. */
  name: string;
  /** Presses keys one after the other, by the names of X: `Tab`, `Return`. The focused window receives them. */
  press(...keys: string[]): void;
  /** Moves the mouse to a point of the screen, in its pixels. */
  point(at: { x: number; y: number }): void;
  /** Clicks where the mouse is. */
  click(): void;
  close(): void;
}

/** Starts such a screen, under a free name. @throws if there is no Xvfb, or it does not start */
export async function openDisplay(): Promise<Display> {
  const words = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const name = await new Promise<string>((started, failed) => {
    server.stdout.once('data', (number: Buffer) => started(`:${number.toString().trim()}`));
    server.once('error', () => failed(new Error('No Xvfb was found: run node scripts/get-display.mjs.')));
    server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}.`)));
  });
  const xdotool = (...todo: string[]): void => {
    const { error, status } = spawnSync('xdotool', todo, { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
    if (error !== undefined) throw new Error('No xdotool was found: run node scripts/get-display.mjs.');
    if (status !== 0) throw new Error(`xdotool ${todo.join(' ')} ended with ${status}.`);
  };
  return {
    name,
    press: (...keys) => xdotool('key', ...keys),
    point: ({ x, y }) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y))),
    click: () => xdotool('click', '1'),
    close: () => server.kill(),
  };
}

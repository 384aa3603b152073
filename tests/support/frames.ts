import { expect, type Page } from '@playwright/test';
import { inContentWorld } from './content-world.ts';
import { healedIn, type SeenFrames, watchFrames } from './watch-frames.ts';

/**
 * Makes a change in the page and returns the rows seen in each frame, from the moment of the change.
 * @param ids of the papers that the page lists after the change, in order
 * @param change page script that ends with the event `page-changes`
 * @param scanning whether our script scans already; else frames are counted from its first scan
 */
export async function framesAfter(
  page: Page,
  ids: readonly string[],
  change: () => Promise<unknown>,
  scanning = true,
): Promise<SeenFrames> {
  await inContentWorld(page, `void (globalThis.seenFrames = (${watchFrames})(${JSON.stringify(ids)}, ${scanning}))`);
  await change();
  return (await inContentWorld(page, 'globalThis.seenFrames')) as SeenFrames;
}

/** Fails if rows were wrong for longer than two frames, or if a paper had two. */
export function expectHealed(seen: SeenFrames): void {
  expect(healedIn(seen)).toBeLessThanOrEqual(2);
  expect(seen.doubled).toEqual([]);
}

/** Delays our script: each frame that it asks for comes `frames` frames later. */
export const delayScans = (page: Page, frames: number): Promise<unknown> =>
  inContentWorld(
    page,
    `{
      const nextFrame = requestAnimationFrame.bind(globalThis);
      const later = (run, left) => nextFrame(left === 0 ? run : () => later(run, left - 1));
      globalThis.requestAnimationFrame = (run) => later(run, ${frames});
    }`,
  );

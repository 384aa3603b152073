import { expect, it } from 'vitest';
import { isOff } from '../../src/store/site-switch.ts';
import { keepSwitch } from '../../src/store/write/site-switch.ts';
import { testLibrary } from './test-library.ts';

it('a site is off until it is switched on, also after a restart, and others are not', async () => {
  const library = testLibrary();
  await keepSwitch(library, 'nature', true);
  await keepSwitch(library, 'nature', true);
  const woken = testLibrary(library.disk);
  expect([await isOff(woken, 'nature'), await isOff(woken, 'arxiv'), await isOff(woken, 'natur')]).toEqual([
    true,
    false,
    false,
  ]);
  await keepSwitch(woken, 'nature', false);
  expect(await isOff(library, 'nature')).toBe(false);
});

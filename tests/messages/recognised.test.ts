import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Recognised } from '../../src/messages/protocol.ts';
import { requestSchemas } from '../../src/messages/request-schemas.ts';

const all: { readonly [Way in Recognised]: true } = {
  cards: true,
  'some-links': true,
  links: true,
  nothing: true,
  'no-papers': true,
  off: true,
};

it.each(Object.keys(all))('a page may report that its papers were recognised by: %s', (recognised) => {
  expect(v.is(requestSchemas['page.found'], { count: 3, recognised })).toBe(true);
});

it('a page may report no other way', () => {
  expect(v.is(requestSchemas['page.found'], { count: 3, recognised: 'guesses' })).toBe(false);
});

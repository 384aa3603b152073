import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressId } from '../../../src/core/ids/address-id.ts';
import { parseKeptId, parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { paperUrl } from '../../../src/core/ids/paper-url.ts';

const characters = [..."abcZ019É模😀/._-~%?=&+#$'()<>|{}^`", '%2e', '%2F', 'utm_id=', '..', '//'];
const anyAddress = fc
  .tuple(
    fc.constantFrom('https://www.', 'http://', 'HTTPS://WWW.'),
    fc.constantFrom('example.org', 'Reports.Example.ORG:80', 'example.org:8080', 'www.org'),
    fc.array(fc.constantFrom(...characters), { maxLength: 16 }),
  )
  .map(([scheme, host, path]) => `${scheme}${host}/${path.join('')}`);

describe('the id of an address', () => {
  test.each([
    ['https://example.org/reports/5.pdf', 'url:example.org/reports/5.pdf'],
    ['http://example.org/reports/5.pdf', 'url:example.org/reports/5.pdf'],
    ['https://www.example.org/reports/5.pdf', 'url:example.org/reports/5.pdf'],
    ['HTTPS://WWW.EXAMPLE.ORG/Reports/5.pdf', 'url:example.org/Reports/5.pdf'],
    ['https://example.org:443/a', 'url:example.org/a'],
    ['http://example.org:80/a', 'url:example.org/a'],
    ['https://example.org:8080/a', 'url:example.org:8080/a'],
    ['https://example.org', 'url:example.org'],
    ['https://example.org/', 'url:example.org'],
    ['https://example.org./a', 'url:example.org/a'],
    ['https://example.org/a/', 'url:example.org/a'],
    ['https://example.org/a//', 'url:example.org/a'],
    ['https://example.org/a/?b=1', 'url:example.org/a?b=1'],
    ['https://example.org/a#section-2', 'url:example.org/a'],
    ['https://example.org/a?', 'url:example.org/a'],
    ['https://example.org/a?b=2&a=1', 'url:example.org/a?b=2&a=1'],
    ['https://example.org/a?utm_source=mail&b=2&UTM_Medium=x&fbclid=1&a=1#c', 'url:example.org/a?b=2&a=1'],
    ['https://example.org/a?gclid=1&mc_cid=2&mc_eid=3&ref_src=twsrc', 'url:example.org/a'],
    ['https://example.org/a?utm%5Fsource=mail', 'url:example.org/a'],
    ['https://example.org/a?ref=main', 'url:example.org/a?ref=main'],
    ['https://example.org/%7eann/%74hesis', 'url:example.org/~ann/thesis'],
    ['https://example.org/a%2fb%c3%a9', 'url:example.org/a%2Fb%C3%A9'],
    ['https://example.org/é', 'url:example.org/%C3%A9'],
    ["https://example.org/a$b'c", 'url:example.org/a%24b%27c'],
    ['https://example.org/a%zz', 'url:example.org/a%25zz'],
    ['https://example.org/a/./b/../c', 'url:example.org/a/c'],
    ['https://www.org/a', 'url:www.org/a'],
    ['https://192.0.2.7/a', 'url:192.0.2.7/a'],
  ])('of %s is %s', (address, id) => {
    expect(addressId(address)).toBe(id);
    expect(parseKeptId(id)).toBe(id);
  });

  test.each([
    ['https://arxiv.org/pdf/2606.00467v2?utm_source=x', 'arxiv:2606.00467'],
    ['https://doi.org/10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
    // Only without what tracks and slashes at the end is it one that a scheme reads.
    [
      'https://www.semanticscholar.org/paper/204e3073870fae3d05bcbc2f6a8e263d9b72e776/',
      `s2:204e3073870fae3d05bcbc2f6a8e263d9b72e776`,
    ],
  ])('that a scheme reads, %s, is %s', (address, id) => {
    expect(addressId(address)).toBe(id);
  });

  test.each([
    'ftp://example.org/a',
    'file:///home/ann/thesis.pdf',
    'javascript:alert(1)',
    'about:blank',
    'https://ann@example.org/a',
    'https://localhost/a',
    'example.org/a',
    `https://example.org/${'a'.repeat(2_048)}`,
  ])('there is none of %s', (address) => {
    expect(addressId(address)).toBeUndefined();
  });

  test('is that of the address to which it leads', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const id = addressId(address);
        if (id === undefined) return;
        expect(parseKeptId(id)).toBe(id);
        expect(addressId(paperUrl(id) ?? '')).toBe(id);
        // As a browser writes it.
        expect(addressId(new URL(address).href)).toBe(id);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an id that only Tagalong makes', () => {
  test.each(['url:example.org/a', 'local:0k3f9a7vq1m2s', 'https://example.org/a', 'url:https://example.org/a'])(
    'is never read in a page: %s',
    (text) => {
      expect(parsePaperId(text)).toBeUndefined();
    },
  );

  test.each([
    'url:https://example.org/a',
    'url:www.example.org/a',
    'url:example.org/a/',
    'url:example.org/a#b',
    'url:example.org/a?utm_source=x',
    'url:Example.org/a',
    'URL:example.org/a',
    'url:example.org/a b',
    'url:',
    'local:0k3f9a7vq1m2',
    'local:0k3f9a7vq1m2z',
  ])('has one written form, which is not %s', (text) => {
    expect(parseKeptId(text)).toBeUndefined();
  });
});

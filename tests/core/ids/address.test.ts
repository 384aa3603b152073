import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/core/ids/address.ts';

describe('parseAddress', () => {
  test.each([
    ['https://arxiv.org', 'arxiv.org', '/'],
    ['https://ArXiv.org/abs/1', 'arxiv.org', '/abs/1'],
    ['http://arxiv.org:8080/abs/1?x=1#y', 'arxiv.org', '/abs/1'],
    ['https://arxiv.org?x=1', 'arxiv.org', '/'],
    ['https://arxiv.org#x', 'arxiv.org', '/'],
    ['https://arxiv.org/a%2Fb%20c', 'arxiv.org', '/a/b c'],
    ['https://arxiv.org/a%zz', 'arxiv.org', '/a%zz'],
  ])('%s', (text, host, path) => {
    const address = parseAddress(text);
    expect(address?.host).toBe(host);
    expect(address?.path).toBe(path);
  });

  test.each([
    '',
    'arxiv.org/abs/1',
    '//arxiv.org/abs/1',
    'ftp://arxiv.org/',
    'javascript:alert(1)',
    'https://user@arxiv.org/',
    'https://user:pass@arxiv.org/',
    'https://',
    'https://[::1]/',
    'https://arxiv.org/a b',
    ' https://arxiv.org/',
    'https://arxiv.org:port/',
    `https://${'a'.repeat(256)}/`,
  ])('%j is none of ours', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test('parameters: the first of a name, decoded; undefined where there is none', () => {
    const address = parseAddress('https://openreview.net/forum?noteId=2&id=a%2Fb&id=c&empty=#id=d');
    expect(address?.parameter('id')).toBe('a/b');
    expect(address?.parameter('noteId')).toBe('2');
    expect(address?.parameter('empty')).toBe('');
    expect(address?.parameter('Id')).toBeUndefined();
    expect(parseAddress('https://openreview.net/forum')?.parameter('id')).toBeUndefined();
  });
});

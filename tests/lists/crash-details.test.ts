import { describe, expect, it } from 'vitest';
import { crashCode, crashDetails } from '../../src/lists/own-page/crash-details.ts';
import { LibraryUnreadable } from '../../src/lists/own-page/library-unreadable.ts';

const error = new TypeError('cannot read “My private note” of undefined');
error.stack = [
  'TypeError: cannot read “My private note” of undefined',
  '    at Line (chrome-extension://abcdefgh/assets/index-C1.js:12:345)',
  '    at chrome-extension://abcdefgh/src/popup/main.tsx:7:1',
].join('\n');

describe('the details of a bug', () => {
  it('name the failure and its place in our own code', () => {
    const details = crashDetails(error, '0.1.0');
    expect(details).toContain('Tagalong 0.1.0\nError: TypeError');
    expect(details).toContain('assets/index-C1.js:12:345');
    expect(details).toContain('src/popup/main.tsx:7:1');
  });

  it('have no word of the message, because it may quote the user', () => {
    expect(crashDetails(error, '0.1.0')).not.toMatch(/private|cannot/);
  });

  it('name the cause', () => {
    const cause = new DOMException('Internal error: my private note', 'UnknownError');
    const details = crashDetails(new LibraryUnreadable(cause), '0.1.0');
    expect(details).toContain('Error: LibraryUnreadable\nCause: UnknownError');
    expect(details).not.toMatch(/private/);
  });

  it('exist for a value that is no error too', () => {
    expect(crashCode('text')).toBe('unknown');
    expect(crashDetails('My private note', '0.1.0')).toBe('Tagalong 0.1.0\nError: unknown\n');
  });
});

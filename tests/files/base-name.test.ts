import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseName } from '../../src/files/base-name.ts';

describe('the name of a file', () => {
  it('holds the day of the user’s own calendar', () => {
    expect(baseName(new Date(2026, 5, 2, 23, 59))).toBe('tagalong-2026-06-02');
    expect(baseName(new Date(2026, 11, 31), 'backup')).toBe('tagalong-backup-2026-12-31');
  });

  it('is safe on every disk', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(1970, 0, 2), max: new Date(9999, 0), noInvalidDate: true }), (day) => {
        expect(baseName(day)).toMatch(/^tagalong-\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../scripts/test-summary.mjs';

const result = (name: string, passed: number, failed = 0) => ({ name, passed, failed, seconds: 2.4 });

describe('the summary of npm test', () => {
  it('has a line for each part, and last how many tests passed and failed', () => {
    expect(summaryOf([result('lint', 1), result('unit', 40, 2)], true)).toBe(
      'lint: 1 passed, 0 failed, 2 s\nunit: 40 passed, 2 failed, 2 s\n41 passed, 2 failed',
    );
  });

  it('begins with the tests that failed', () => {
    const unit = { ...result('unit', 40, 1), faults: ['tests/core/tag.test.ts: a tag is cut: Error: expected 1'] };
    expect(summaryOf([result('lint', 1), unit], true).split('\n')[0]).toBe(
      'failed in unit: tests/core/tag.test.ts: a tag is cut: Error: expected 1',
    );
  });

  it('says why a part was not run', () => {
    const display = { ...result('display', 0), notRun: 'there are no screens' };
    expect(summaryOf([display], true)).toBe('display: not run, for there are no screens\n0 passed, 0 failed');
  });

  it('names the parts that lacked the saved pages, and no other', () => {
    const results = ['lint', 'unit', 'long', 'build', 'chromium'].map((name) => result(name, 1));
    expect(summaryOf(results, false).split('\n').at(-2)).toBe(
      'saved pages of real sites (unit, long, chromium): not run, for there is no folder ../shared/pages',
    );
    expect(summaryOf([result('lint', 1)], false)).not.toContain('saved pages');
    expect(summaryOf(results, true)).not.toContain('saved pages');
  });
});

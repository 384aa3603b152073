import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sectionOf, textOf } from './documents.ts';
import { type ErrorSources, errorPageProblems } from './error-page.ts';
import { root, sourceFiles } from './source-files.ts';

const files = sourceFiles(/\.(?:tsx?|css|html)$/);
const project: ErrorSources = {
  code: new Map(files.map(({ path, text }) => [path, text])),
  messages: readFileSync(join(root, 'src/public/_locales/en/messages.json'), 'utf8'),
  page: textOf('docs/errors.md'),
};

test('docs/errors.md explains every number that the code cites, in the words of the messages', () => {
  expect(errorPageProblems(project)).toEqual([]);
});

test('the code cites no number of a list that the project does not have', () => {
  const others = files.filter(({ text }) => /(?<![A-Za-z0-9\\])[TF]\d{1,2}\b/.test(text));
  expect(others.map(({ path }) => path)).toEqual([]);
});

describe('a page that does not fit is told', () => {
  const told = (page: string): string[] => errorPageProblems({ ...project, page });
  const without = (text: string): string => {
    expect(project.page).toContain(text);
    return project.page.replace(text, '');
  };

  test('which number has no entry', () => {
    expect(told(without('## E9: '))).toContainEqual(expect.stringMatching(/cites E9: add an entry “## E9: …”\.$/));
  });

  test('which number no code cites, and which stands in a wrong place', () => {
    const problems = told(project.page.replace('## E9: ', '## E5: '));
    expect(problems).toContain('E5 is explained and no code cites it: remove its entry or cite it.');
    expect(problems).toContain('E5 stands after a larger number: put it in order.');
  });

  test('how the message reads that it quotes, in a table or at a button', () => {
    const other = told(project.page.replace('restored. |', 'found. |').replace('*Retry*', '*Repeat*'));
    expect(other).toEqual([
      'E1 quotes editor_retry: Retry',
      'E17 quotes error_E17: Unsaved text from $TIME$ restored.',
    ]);
  });

  test('which message of the number it lacks', () => {
    const row = '| `error_E10_safe` | The site may have changed. Your notes are safe. |';
    expect(told(without(`${row}\n`))).toEqual([`E10 lacks a message: add ${row}`]);
  });

  test('which parts an entry is to have', () => {
    expect(told(without('- **Safe:** The draft'))).toEqual(['E17 is to have the parts Cause, Safe, To do, Buttons.']);
  });
});

describe('a new error', () => {
  /** What each file of it adds to the project. */
  const added: Record<keyof ErrorSources, (sources: ErrorSources) => ErrorSources> = {
    messages: (sources) => ({
      ...sources,
      messages: JSON.stringify({ ...JSON.parse(sources.messages), error_E99: { message: 'The clock is wrong.' } }),
    }),
    code: (sources) => ({
      ...sources,
      code: new Map([...sources.code, ['popup/wrong-clock.ts', "/** The clock is wrong (E99). */ say('error_E99');"]]),
    }),
    page: (sources) => ({
      ...sources,
      page: `${sources.page}
## E99: The clock is wrong

| message | sentence |
| --- | --- |
| \`error_E99\` | The clock is wrong. |

- **Cause:** The clock of the machine is a year ahead.
- **Safe:** The whole library.
- **To do:** Set the clock right.
- **Buttons:** There is none.
`,
    }),
  };
  const steps = Object.values(added);
  const problemsWith = (some: typeof steps): string[] =>
    errorPageProblems(some.reduce((sources, step) => step(sources), project));

  test('touches as many files as CONTRIBUTING says', () => {
    const section = sectionOf(textOf('CONTRIBUTING.md'), 'Add an error');
    expect(section).toContain('An error is in three files');
    expect(section.match(/^\d\. /gm)).toHaveLength(steps.length);
    expect(problemsWith(steps)).toEqual([]);
  });

  test.each(Object.keys(added))('is not whole without its %s', (missing) => {
    const others = Object.entries(added).filter(([name]) => name !== missing);
    expect(problemsWith(others.map(([, step]) => step))).not.toEqual([]);
  });
});

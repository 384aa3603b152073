import { describe, expect, test } from 'vitest';
import { blankAnnotation } from '../../src/core/annotation.ts';
import { parseKeptId } from '../../src/core/ids/paper-id.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { json } from '../../src/formats/json.ts';
import { written } from './written.ts';

const id = parseKeptId('arxiv:2606.00467') ?? expect.unreachable();
const { id: _, ...nameless } = {
  ...blankAnnotation({ id, aliases: [], title: 'A thesis on annotators', authors: [] }, 0),
  year: 1998,
};

async function read(...papers: unknown[]) {
  const [head = ''] = (await written(json, [])).split('"papers"');
  return readJson(`${head}"papers":${JSON.stringify(papers)}}`);
}

describe('an entry without an id', () => {
  test('gets one of what the file says of it, the same each time', async () => {
    const [first, second] = [await read({ annotation: nameless }), await read({ annotation: nameless })];
    expect(first.problems).toEqual([]);
    expect(first.entries[0]?.annotation).toMatchObject({ title: 'A thesis on annotators', year: 1998 });
    expect(first.entries[0]?.annotation.id).toMatch(/^local:[0-9a-v]{13}$/);
    expect(second.entries).toEqual(first.entries);
    const other = await read({ annotation: { ...nameless, year: 1999 } });
    expect(other.entries[0]?.annotation.id).not.toBe(first.entries[0]?.annotation.id);
  });

  test('has that of its paper where there is one', async () => {
    const paper = { id, aliases: [], title: '', authors: [] };
    expect((await read({ annotation: nameless, paper })).entries[0]?.annotation.id).toBe(id);
  });

  test('is a problem where it has no title', async () => {
    const { entries, problems } = await read({ annotation: { ...nameless, title: '' } });
    expect(entries).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

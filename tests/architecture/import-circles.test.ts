import { expect, test } from 'vitest';
import { circleIn } from './import-circles.ts';
import { importsOf, sourceFiles } from './source-files.ts';

const imports = sourceFiles(/\.tsx?$/).flatMap(importsOf);
const paths = (...pairs: ReadonlyArray<readonly [from: string, to: string]>) =>
  pairs.map(([from, to]) => ({ from, to, typeOnly: false }));

test.each([
  ['no import', [], undefined],
  ['a file imported twice', paths(['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']), undefined],
  ['a file that imports itself', paths(['a', 'b'], ['b', 'b']), ['b', 'b']],
  ['a circle behind a file outside it', paths(['a', 'b'], ['b', 'c'], ['c', 'b']), ['b', 'c', 'b']],
  ['a circle after a way that ends', paths(['a', 'b'], ['a', 'c'], ['c', 'd'], ['d', 'a']), ['a', 'c', 'd', 'a']],
])('the rule knows %s', (_, some, circle) => {
  expect(circleIn(some)).toEqual(circle);
});

test('a type that is imported counts as an import', () => {
  const files = [
    { path: 'row/row.ts', text: "import { end } from './end.ts';\n" },
    { path: 'row/end.ts', text: "import type { Row } from './row.ts';\n" },
  ];
  expect(circleIn(files.flatMap(importsOf))).toEqual(['row/row.ts', 'row/end.ts', 'row/row.ts']);
});

test('no file of src imports itself by way of others', () => {
  expect(imports.length).toBeGreaterThan(300);
  expect(circleIn(imports)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { sectionOf, textOf } from './documents.ts';
import { housePicture, houseRows } from './house-picture.ts';
import { layerTable } from './layer-table.ts';
import { sourceFiles } from './source-files.ts';

const architecture = textOf('docs/architecture.md');
const layers = sectionOf(architecture, '2. Layers');
const trips = sectionOf(architecture, '5. Three trips');

const picturesIn = (section: string): string[] =>
  [...section.matchAll(/^```mermaid\n([\s\S]*?)\n?```$/gm)].map(([, picture = '']) => picture);

describe('the layers in docs/architecture.md', () => {
  test('are drawn as the table of the tests has them', () => {
    const wanted = housePicture(layerTable);
    expect(picturesIn(layers), `Put this picture into section 2 of docs/architecture.md:\n${wanted}\n`).toEqual([
      wanted,
    ]);
  });

  test('are listed as the table of the tests has them', () => {
    const listed = layers.match(/^\| `.*$/gm) ?? [];
    expect(listed.map((row) => row.replace(/^(\| `\w+` \|) [^|]+\|/, '$1 … |'))).toEqual(houseRows(layerTable));
  });
});

describe('the trips in docs/architecture.md', () => {
  test('are drawn, each of them', () => {
    expect(picturesIn(trips).map((picture) => picture.split('\n')[0])).toEqual(Array(3).fill('sequenceDiagram'));
  });

  test('name only messages that exist', () => {
    const code = sourceFiles(/\.ts$/)
      .filter(({ path }) => path.startsWith('messages/'))
      .map(({ text }) => text)
      .join('\n');
    const named = picturesIn(trips).flatMap((picture) => picture.match(/\b[a-z]+\.[a-z]\w*/gi) ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});

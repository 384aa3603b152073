import path from 'node:path';
import type { Plugin } from 'vite';
import { knownSchemes } from '../src/core/ids/known-schemes.ts';
import type { Scheme } from '../src/core/ids/schemes/scheme.ts';

const replaced = path.resolve(import.meta.dirname, '../src/core/ids/id-readers.ts').replaceAll('\\', '/');

/**
 * Gives scripts in pages the readers of ids alone. What else a scheme says (labels, addresses, fields of files) is of no use
 * there, and a bundler cannot tell that from a list of objects.
 */
export const readersAlone: Plugin = {
  name: 'readers-alone',
  load: (id) => (id.replaceAll('\\', '/') === replaced ? readersText(knownSchemes) : undefined),
};

/** The module `id-readers.ts` written out: the same exports, each reader imported by its name. */
export function readersText(schemes: readonly Scheme[]): string {
  const namesOf = (madeHere: boolean): string =>
    schemes
      .filter((scheme) => (scheme.madeHere ?? false) === madeHere)
      .map(({ read }) => read.name)
      .join(', ');
  const contained = schemes.flatMap(({ name, impliedBy }) =>
    impliedBy === undefined ? [] : { name, idIn: impliedBy.idIn.name },
  );
  const weakestFirst = schemes.map(({ name }) => name).reverse();
  return [
    ...schemes.map(({ name, read }) => `import { ${read.name} } from './schemes/${name}.ts';`),
    ...contained.map(({ name, idIn }) => `import { ${idIn} } from './schemes/${name}.ts';`),
    `export const knownReaders = [${namesOf(false)}];`,
    `export const ownReaders = [${namesOf(true)}];`,
    `export const containedIds = [${contained.map(({ idIn }) => idIn).join(', ')}];`,
    `const weakestFirst = /* @__PURE__ */ '${weakestFirst.join(' ')}'.split(' ');`,
    'export const strengthOf = (scheme) => weakestFirst.indexOf(scheme);',
    '',
  ].join('\n');
}

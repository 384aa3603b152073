/** The new files of a site, path to text. What the author has to put there says `fill-in`, which a test looks for. */
export const newFiles = (id, match, optional) => ({
  [`src/sites/${id}.ts`]: description(id, match, optional),
  [`tests/pages/${id}/list.html`]: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>fill-in</title></head>
<body>
<main>fill-in</main>
</body>
</html>
`,
  [`tests/pages/${id}/list.json`]: `${JSON.stringify(truth(id, match), null, 1)}\n`,
});

const nameOf = (id) => id.slice(0, 1).toUpperCase() + id.slice(1);

const description = (id, match, optional) => `import { readArxiv } from '../core/ids/schemes/arxiv.ts';
import { readDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { defineFacts, defineSite } from './site.ts';

/** ${nameOf(id)}: its lists of papers. */
export const ${id} = defineSite({
  id: '${id}',
  name: '${nameOf(id)}',
  matches: ['${match}'],
  ${optional ? 'optional: true,\n  ' : ''}hydrates: false,
  reads: [readArxiv, readDoi],
  surfaces: [
    {
      name: 'list',
      path: /^\\/fill-in\\b/,
      card: 'fill-in',
      link: 'fill-in',
      title: 'fill-in',
      place: 'fill-in',
      fit: 'block',
    },
  ],
  paperLinks: 'fill-in',
});

/** What ${nameOf(id)} shows of papers beyond their titles. */
export const ${id}Facts = defineFacts({
  site: '${id}',
  surfaces: { list: () => ({}) },
});
`;

const truth = (id, match) => ({
  site: id,
  url: match.replace('*.', 'www.').replace(/\*$/, 'fill-in'),
  kind: 'list',
  papers: [{ id: 'fill-in', title: 'fill-in' }],
});

/**
 * A list in TypeScript with one more name at its end, and the import that brings it.
 * @throws where the file has no such list
 */
export function withLine(text, list, name, from) {
  const found = new RegExp(String.raw`\b${list}\b[^=]*= \[[^\]]*?(?=,?\s*\];)`).exec(text);
  if (found === null) throw new Error(`There is no list “${list}” to add ${name} to.`);
  const end = found.index + found[0].length;
  return `import { ${name} } from '${from}';\n${text.slice(0, end)}, ${name}${text.slice(end)}`;
}

/**
 * The manifest with one more pattern, in the permissions of install or in those that are asked for on the page.
 * @throws where it has no `host_permissions`
 */
export function withPermission(manifest, match, optional) {
  const key = optional ? 'optional_host_permissions' : 'host_permissions';
  const list = new RegExp(String.raw`("${key}": \[[^\]]*?)(\s*\])`);
  if (list.test(manifest)) return manifest.replace(list, `$1, "${match}"$2`);
  if (!optional) throw new Error('There are no host_permissions in manifest.json.');
  return manifest.replace(/("host_permissions": \[[^\]]*\],)/, `$1\n  "${key}": ["${match}"],`);
}

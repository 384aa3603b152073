import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files.ts';

/** One Markdown file of the project. */
export interface Document {
  /** From the project's folder: `docs/errors.md`. */
  path: string;
  text: string;
}

const markdownIn = (folder: string, deep: boolean): string[] =>
  readdirSync(join(root, folder), { recursive: deep, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'));

/** The Markdown files in the project's folder, and all below `docs`. */
export const documents: readonly Document[] = [...markdownIn('.', false), ...markdownIn('docs', true)]
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/**
 * The text of one of them.
 * @throws if there is no such document
 */
export function textOf(path: string): string {
  const found = documents.find((document) => document.path === path);
  if (found === undefined) throw new Error(`There is no document ${path}.`);
  return found.text;
}

/** The part of `text` under the heading `## <heading>`, without the heading; empty if there is no such heading. */
export function sectionOf(text: string, heading: string): string {
  const [, after = ''] = `\n${text}`.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}

import { knownSchemes } from '../core/ids/known-schemes.ts';
import { idValue, type PaperId, schemeOf } from '../core/ids/paper-id.ts';
import { paperUrl } from '../core/ids/paper-url.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { namesWithOthers } from './authors.ts';
import { bibtexNames } from './bibtex/bibtex-names.ts';
import { citeKey } from './bibtex/cite-key.ts';
import { appearanceOf } from './bibtex/entry-type.ts';
import { escapeTex } from './bibtex/escape-tex.ts';
import { escapeTitle, escapeWithMath } from './bibtex/escape-title.ts';
import { defineFormat } from './format.ts';

/** Tags as keywords and the note as a child note, for Zotero and for LaTeX. Papers in the bin are left out. */
export const bibtex = defineFormat({
  id: 'bibtex',
  label: 'Zotero (BibTeX)',
  kind: 'BibTeX',
  extension: 'bib',
  mime: 'application/x-bibtex',
  // Lines that begin with a percent sign are comments.
  recognises: ({ text }) => (/^(?:%(?!PDF-)[^\n]*\n\s*)*@[a-z]+\s*[{(]/i.test(text) ? 'certain' : 'no'),
  write: async (entries, output, { name }): Promise<void> => {
    const sink = output.file(`${name}.bib`);
    const keys = new Set<string>();
    let before = '';
    for await (const entry of entries) {
      if (entry.annotation.deleted !== undefined) continue;
      sink(before + entryText(entry, keys));
      before = '\n';
    }
  },
});

function entryText(entry: LibraryEntry, keys: Set<string>): string {
  const { annotation } = entry;
  const ids = [annotation.id, ...annotation.aliases];
  const { type, field, venue } = appearanceOf(entry.paper?.venue ?? '', ids);
  const authors = namesWithOthers(entry);
  const fields: Array<[name: string, value: string]> = [
    ['title', escapeTitle(annotation.title)],
    ['author', bibtexNames(authors)],
    ['year', String(annotation.year ?? '')],
    [field, escapeTex(venue)],
    ...idFields(ids),
    ['url', paperUrl(annotation.id) ?? ''],
    ['abstract', escapeWithMath(entry.paper?.abstract ?? '')],
    [
      'keywords',
      annotation.tags
        .map(keyword)
        .filter((tag) => tag !== '')
        .join(', '),
    ],
    // Not `note`: there Zotero takes a text that begins with an identifier for one.
    ['annote', escapeTex(annotation.note)],
  ];
  const lines = fields.filter(([, value]) => value.trim() !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${citeKey(annotation, authors, keys)},\n${lines.join('')}}\n`;
}

/** Returns the fields that the ids add: for each scheme, the strongest first, those of its first id. */
function idFields(ids: readonly PaperId[]): Array<[name: string, value: string]> {
  return knownSchemes.flatMap(({ name, bibtex }) => {
    const id = ids.find((one) => schemeOf(one) === name);
    return id === undefined || bibtex === undefined ? [] : Object.entries(bibtex(idValue(id)));
  });
}

/** Commas and semicolons separate keywords, so a tag has spaces in their place. */
const keyword = (tag: string): string => escapeTex(tag.replace(/[\s,;]+/gu, ' ').trim());

import { authorLine } from '../core/author-line.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { paperUrl } from '../core/ids/paper-url.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { authorsOf } from './authors.ts';
import { defineFormat, type WriteOptions } from './format.ts';
import { containedNote } from './markdown/contained-note.ts';
import { escapeMarkdown } from './markdown/escape-markdown.ts';
import { obsidianTag } from './markdown/obsidian-tag.ts';

/** One page with a heading for each paper, for Obsidian and everything else that reads Markdown. Without the bin. */
export const markdown = defineFormat({
  id: 'markdown',
  label: 'Obsidian (Markdown)',
  kind: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  recognises: ({ text, name }) => {
    if (/^(?:---\r?\n|#{1,6} )/.test(text)) return 'certain';
    return /\.(?:md|markdown)$/i.test(name) ? 'possible' : 'no';
  },
  write: async (entries, output, options): Promise<void> => {
    const sink = output.file(`${options.name}.md`);
    sink(`---\ncreated: ${new Date(options.now).toISOString()}\nsource: Tagalong\n---\n\n# Papers\n`);
    const labelEnds = new Set<string>();
    for await (const entry of entries)
      if (entry.annotation.deleted === undefined)
        sink(section(entry, options, labelEndOf(entry.annotation.id, labelEnds)));
  },
});

/** What the labels in the note of a paper end in: the same in every export. Labels are compared without case and signs. */
function labelEndOf(id: PaperId, taken: Set<string>): string {
  const readable = id
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 80);
  let end = readable;
  for (let count = 2; taken.has(end); count += 1) end = `${readable}-${count}`;
  taken.add(end);
  return end;
}

function section(entry: LibraryEntry, { authorWords }: WriteOptions, labelEnd: string): string {
  const { annotation } = entry;
  // Brackets in an address would end the link.
  const url = paperUrl(annotation.id)?.replaceAll('(', '%28').replaceAll(')', '%29');
  const title = escapeMarkdown(annotation.title) || escapeMarkdown(annotation.id);
  const authors = authorLine(authorsOf(entry), authorWords, Number.POSITIVE_INFINITY);
  const facts = [escapeMarkdown(authors), annotation.year, annotation.status, annotation.star ? 'starred' : undefined];
  const parts = [
    url === undefined ? `## ${title}` : `## [${title}](${url})`,
    facts.filter((fact) => fact !== undefined && fact !== '').join(' · '),
    annotation.tags.map(shownTag).join(' '),
    annotation.note.trim() === '' ? '' : containedNote(annotation.note, labelEnd),
  ];
  return `\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The tag as Obsidian takes it, and in brackets as it was written where that is something else. */
function shownTag(tag: string): string {
  const form = obsidianTag(tag);
  if (form === tag) return `#${tag}`;
  return form === undefined ? `(${escapeMarkdown(tag)})` : `#${form} (${escapeMarkdown(tag)})`;
}

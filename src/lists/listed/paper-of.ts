import { knownAuthors } from '../../core/authors.ts';
import type { Paper } from '../../core/paper.ts';
import { getPapers } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import type { ListedPaper } from './listed-paper.ts';

/** The paper of a line, for an edit: from the page of this tab, else from the library's facts, else from the annotation. */
export async function paperOf(library: Library, line: ListedPaper): Promise<Paper> {
  if (line.paper !== undefined) return line.paper;
  const kept = await getPapers(library, [line.id]);
  return kept.get(line.id) ?? paperOfAnnotation(line);
}

/** A paper with no more than the line itself says. */
const paperOfAnnotation = ({ id, title, annotation }: ListedPaper): Paper => ({
  id,
  aliases: annotation?.aliases ?? [],
  title: annotation?.title ?? title,
  ...knownAuthors(annotation ?? { authors: [] }),
});

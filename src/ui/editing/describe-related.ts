import type { Related } from '../../core/editing.ts';
import { type PaperId, schemeOf } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import type { WordKey } from '../words.ts';
import { idLabel } from './id-label.ts';

/** The acts of the editor's strip on other records of the paper. */
export type RelatedAct = 'link' | 'keepApart' | 'unlink';

/** The strip's text about other records of the paper, with its buttons. */
export interface RelatedView {
  words: [key: WordKey, ...substitutes: string[]];
  acts: RelatedAct[];
}

/**
 * Returns the one message about other records of `paper`: a question first, then how it was linked, then a later
 * version.
 */
export function describeRelated(
  { twin, link, noteVersion }: Related,
  { version }: Pick<Paper, 'version'>,
): RelatedView | undefined {
  if (twin !== null) return { words: twinWords(twin), acts: ['link', 'keepApart'] };
  if (link !== null) return { words: linkWords(link.other), acts: ['unlink'] };
  if (noteVersion === null || version === undefined || version <= noteVersion) return undefined;
  return { words: ['editor_older', String(version), String(noteVersion)], acts: [] };
}

// What came from a file without id and address has no name that a person would know.
const isNameless = (id: PaperId): boolean => schemeOf(id) === 'local';

const twinWords = (id: PaperId): RelatedView['words'] =>
  isNameless(id) ? ['editor_twinFromFile'] : ['editor_twin', idLabel(id)];

const linkWords = (id: PaperId): RelatedView['words'] =>
  isNameless(id) ? ['editor_linkedFromFile'] : ['editor_linked', idLabel(id)];

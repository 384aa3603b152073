import { hasGroupWord, isGroupName } from './group-name.ts';
import { type Person, splitName } from './split-name.ts';

/** An author as a bibliography needs it: a group has one name, which nobody takes apart. */
export type AuthorName = ({ kind: 'person' } & Person) | { kind: 'group'; name: string };

/** dblp tells people of one name apart by a number: `Wei Wang 0001`. https://dblp.org/faq/1474704.html */
const homonym = /\s0\d{3}$/;

const lastBracket = /\s*[([][^()[\]]*[)\]]$/u;

/** `Ada Casanova on behalf of the Margin Collaboration`, where the second part may stand in brackets or behind a comma. */
const onBehalf = /^(.*?\p{L}.*?)[\s,:;]*[([]?(?:on behalf of|for the)\s+(?:the\s+)?([^()[\]]+)[)\]]?$/iu;

/**
 * The authors that one line of a list of authors names: almost always one; two where a person speaks for a group.
 * What says nothing of the name is left out: numbers of dblp, titles, degrees, and the institution in brackets.
 * @returns an empty list for an empty line
 */
export function authorNames(shown: string): AuthorName[] {
  const text = shown.replace(/\s+/gu, ' ').trim().replace(homonym, '');
  if (text === '') return [];
  const [, speaker, speaksFor] = onBehalf.exec(text) ?? [];
  if (speaker !== undefined && speaksFor !== undefined && !isGroupName(speaker))
    return [...authorNames(speaker), { kind: 'group', name: speaksFor.trim() }];
  const bare = text.replace(lastBracket, '');
  const [, inFront, institution] = /^([^,]+ [^,]+),(.+)$/u.exec(bare) ?? [];
  if (inFront !== undefined && institution !== undefined && !isGroupName(inFront) && hasGroupWord(institution))
    return authorNames(inFront);
  if (bare === '' || isGroupName(bare)) return [{ kind: 'group', name: text }];
  const person = splitName(bare);
  return [person === undefined ? { kind: 'group', name: text } : { kind: 'person', ...person }];
}

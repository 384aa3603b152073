import { hasGroupWord, isGroupName } from './group-name.ts';
import { type Person, splitName } from './split-name.ts';

/** An author as a bibliography needs it: a group has one name, which nobody takes apart. */
export type AuthorName = ({ kind: 'person' } & Person) | { kind: 'group'; name: string };

/** Words that stand for further authors. */
export const andOthers = /(?:^|,?\s+)et\.? al\.?$/iu;

/**
 * What stands behind a name and is none: an institution in brackets, signs and numbers of footnotes, and the number by which dblp tells
 * people of one name apart: `Wei Wang 0001` (https://dblp.org/faq/1474704.html).
 */
const behindName = /\s*[([][^()[\]]*[)\]]$|\s0\d{3}$|\s*[*†‡§¶∗✉;]$|(?<=\p{Ll})\d{1,2}(?:,\s?\d{1,2})*$/u;

/** `Ada Casanova on behalf of the Margin Collaboration`, where the second part may stand in brackets or behind a comma. */
const onBehalf = /^(.*?\p{L}.*?)[\s,:;]*[([]?(?:on behalf of|for the)\s+(?:the\s+)?([^()[\]]+)[)\]]?$/iu;

/**
 * The authors that one line of a list of authors names: almost always one; two where a person speaks for a group.
 * What says nothing of the name is left out: numbers of dblp, titles, degrees, and the institution in brackets.
 * @returns an empty list for an empty line
 */
export function authorNames(shown: string): AuthorName[] {
  const text = shown.replace(/\s+/gu, ' ').trim().replace(andOthers, '');
  if (text === '') return [];
  const [, speaker, speaksFor] = onBehalf.exec(text) ?? [];
  const isGroup = /on behalf of/iu.test(text) || hasGroupWord(speaksFor ?? '');
  if (speaker !== undefined && speaksFor !== undefined && isGroup && !isGroupName(speaker))
    return [...authorNames(speaker), { kind: 'group', name: speaksFor.trim() }];
  const bare = bareName(text);
  const [, inFront, institution] = /^([^,]+ [^,]+),(.+)$/u.exec(bare) ?? [];
  if (inFront !== undefined && institution !== undefined && !isGroupName(inFront) && hasGroupWord(institution))
    return authorNames(inFront);
  const person = bare === '' || isGroupName(bare) ? undefined : splitName(bare);
  return [person === undefined ? { kind: 'group', name: text } : { kind: 'person', ...person }];
}

function bareName(text: string): string {
  const shorter = text.replace(behindName, '');
  return shorter === text || shorter === '' ? shorter : bareName(shorter);
}

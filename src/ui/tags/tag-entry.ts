import type { Edit } from '../../core/edit.ts';
import type { TagUse } from '../../core/editing.ts';
import { normaliseTag, tagKey } from '../../core/tag.ts';
import type { TagHint } from '../session/editing-state.ts';
import { lookAlike } from './look-alike.ts';

/** The tag field: its text and, for E20, what became of the tag that was typed last. */
export class TagEntry {
  typed = '';
  hint: TagHint | undefined;
  /** The user's tags. */
  known: TagUse[] = [];

  type(text: string): void {
    this.typed = text;
    if (text !== '') this.hint = undefined;
  }

  /**
   * Takes `texts` as tags and empties the field.
   * @param has the tags that the paper has
   * @returns the edits that add the others
   */
  editsFor(texts: string[], has: string[]): Array<Extract<Edit, { kind: 'addTag' }>> {
    this.typed = '';
    this.hint = undefined;
    const taken = new Set(has.map(tagKey));
    return texts.flatMap((typed) => {
      const tag = this.#tagFor(typed);
      if (tag === undefined) return [];
      this.hint = this.#hintFor(typed, tag, has) ?? this.hint;
      if (taken.has(tagKey(tag))) return [];
      taken.add(tagKey(tag));
      return [{ kind: 'addTag', tag }];
    });
  }

  /** Returns the edits that replace the tag by the user's own tag that looks like it. */
  useOwn(): Edit[] {
    if (this.hint?.kind !== 'looksLike') return [];
    const { tag, instead } = this.hint;
    this.hint = undefined;
    return [
      { kind: 'removeTag', tag },
      { kind: 'addTag', tag: instead },
    ];
  }

  /** Returns the tag normalised, in the user's own spelling if they have it already. */
  #tagFor(typed: string): string | undefined {
    const tag = normaliseTag(typed);
    if (tag === undefined) return undefined;
    return this.known.find((use) => tagKey(use.tag) === tagKey(tag))?.tag ?? tag;
  }

  #hintFor(typed: string, tag: string, has: string[]): TagHint | undefined {
    const instead = lookAlike(tag, [...this.known, ...has.map((own) => ({ tag: own, count: 1, used: 0 }))]);
    if (instead !== undefined) return { kind: 'looksLike', tag, instead };
    return tag === typed.trim() ? undefined : { kind: 'savedAs', tag };
  }
}

import type { VNode } from 'preact';
import { tagPart, withPart } from '../../core/query/with-part.ts';
import { tagKey } from '../../core/tag.ts';
import type { Found } from '../../store/search.ts';
import { Chip } from '../../ui/parts/chip.tsx';
import { useWords } from '../../ui/words.ts';
import type { Listing } from '../use-listing.ts';
import './narrow-by.css';
import { narrowingTags } from './narrowing-tags.ts';

type NarrowByProps = Pick<Listing, 'text' | 'search'> & { found: Found };

/** Offers tags that narrow the search when they are added to it. */
export function NarrowBy({ found, text, search }: NarrowByProps): VNode | null {
  const say = useWords();
  const asked = new Set<string>(found.query.words);
  for (const { condition } of found.query.parts) if (condition.kind === 'tag') asked.add(condition.key);
  const tags = narrowingTags(found.annotations, (tag) => asked.has(tagKey(tag)));
  if (tags.length === 0) return null;
  return (
    <div class="narrow-by">
      <span>{say('popup_narrow')}</span>
      {tags.map((tag) => (
        <Chip key={tag} tag={tag} suggested onClick={() => search(withPart(text, tagPart(tag)))} />
      ))}
    </div>
  );
}

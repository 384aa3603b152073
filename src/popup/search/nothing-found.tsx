import type { VNode } from 'preact';
import { useLiveQuery } from '../../lists/live/use-live-query.ts';
import { tagUses } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Chip } from '../../ui/parts/chip.tsx';
import { Sentence } from '../../ui/parts/sentence.tsx';
import { useWords } from '../../ui/words.ts';
import type { Listing } from '../use-listing.ts';
import { meantTag } from './meant-tag.ts';
import './nothing-found.css';

/** Examples of the search language, which is the same in every language of the browser. */
const examples = [
  'tag:thesis',
  '-tag:read',
  'has:note',
  'status:later',
  'is:star',
  'author:lovelace',
  'venue:acl',
  'year:2025..',
  'upvotes>50',
  'site:arxiv',
  'after:2026-06',
  'has:code OR has:note',
  'in:bin',
];

/** Says that nothing was found, offers the tag that the user may have meant, and shows examples of the search language. */
export function NothingFound({ library, listing }: { library: Library; listing: Listing }): VNode {
  const say = useWords();
  const { text, query, search } = listing;
  const uses = useLiveQuery(() => tagUses(library), [library]);
  const meant = meantTag(uses ?? [], text);
  const onlyWords = query.operators.length === 0;
  return (
    <div class="nothing-found">
      <div role="status">
        <h2 dir="auto">{onlyWords ? say('popup_nothingFound', text.trim()) : say('popup_nothingFoundFilters')}</h2>
        <p>{say('popup_nothingFoundHow')}</p>
      </div>
      {meant !== undefined && (
        <p class="nothing-found-tag">
          <Sentence words="popup_haveTag" part={<Chip tag={meant.tag} />} />
          <Button kind="link" onClick={() => search(meant.query)}>
            {say('popup_searchThat')}
          </Button>
        </p>
      )}
      <p class="nothing-found-more">
        {say('popup_searchWords')}
        {examples.map((example) => (
          <code key={example}>{example}</code>
        ))}
      </p>
    </div>
  );
}

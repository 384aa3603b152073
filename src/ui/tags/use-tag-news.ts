import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.ts';

/**
 * Returns the last change of `tags` in words for a screen reader; empty at first.
 * @param ready whether the tags have been read; the tags of that moment are not announced
 */
export function useTagNews(tags: string[], ready: boolean): string {
  const say = useWords();
  const before = useRef<string[] | undefined>(undefined);
  const [news, tell] = useState('');
  useEffect(() => {
    const old = before.current;
    if (!ready) return;
    before.current = tags;
    const added = tags.find((tag) => !(old ?? tags).includes(tag));
    const removed = old?.find((tag) => !tags.includes(tag));
    if (added !== undefined) tell(say('editor_tagAdded', added));
    else if (removed !== undefined) tell(say('editor_tagRemoved', removed));
  }, [tags.join('\n'), ready]);
  return news;
}

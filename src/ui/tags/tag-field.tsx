import type { RefObject, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import type { ShownTag, TagHint } from '../session/editing-state.ts';
import { CompletionList, rowId } from './completion-list.tsx';
import './tag-field.css';
import { useWords } from '../words.ts';
import { type TagFieldWork, useTagField } from './use-tag-field.ts';
import { useTagNews } from './use-tag-news.ts';

export interface TagFieldProps extends Omit<TagFieldWork, 'tags'> {
  tags: ShownTag[];
  /** Whether the tags have been read. */
  ready: boolean;
  hint: TagHint | undefined;
  input: RefObject<HTMLInputElement | null>;
  onUseOwn: () => void;
}

/** The removable tags of a paper, and the field that adds more, with the user's own tags offered under it. */
export function TagField({ tags, ready, hint, input, onUseOwn, ...work }: TagFieldProps): VNode {
  const say = useWords();
  const listId = useId();
  const names = tags.map(({ tag }) => tag);
  const field = useTagField({ ...work, tags: names });
  const news = useTagNews(names, ready);
  const { open, row } = field;
  return (
    <div class="tag-area">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press beside the field goes to the field, as in any field */}
      <div class="tag-field" onMouseDown={(event) => toInput(event, input)}>
        <TagList tags={tags} chosen={field.chip} onRemove={work.onRemove} />
        <input
          ref={input}
          class="tag-input"
          dir="auto"
          role="combobox"
          aria-label={say('editor_addTag')}
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && row >= 0 ? rowId(listId, row) : undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="done"
          placeholder={tags.length === 0 ? say('editor_addTag') : ''}
          // The field starts a new line only when the typed text needs one.
          style={{ minWidth: `${Math.min(work.typed.length, 30) + 1}ch` }}
          value={work.typed}
          onKeyDown={field.onKeyDown}
          onInput={field.onInput}
          onPaste={field.onPaste}
          onBlur={field.onBlur}
        />
        <span class="unseen" role="status">
          {field.chip >= 0 ? say('editor_tagChosen', names[field.chip] ?? '') : news}
        </span>
      </div>
      {hint !== undefined && <TagHintLine hint={hint} onUseOwn={onUseOwn} />}
      {open && (
        <CompletionList id={listId} rows={field.rows} row={row} onPoint={field.pointAt} onAccept={field.acceptOption} />
      )}
    </div>
  );
}

interface TagListProps {
  tags: ShownTag[];
  chosen: number;
  onRemove: (tag: string) => void;
}

function TagList({ tags, chosen, onRemove }: TagListProps): VNode | null {
  const say = useWords();
  if (tags.length === 0) return null;
  return (
    <ul class="tag-list" aria-label={say('editor_tags')}>
      {tags.map(({ tag, state }, index) => (
        <li key={tag}>
          <Chip tag={tag} size="large" state={state} chosen={index === chosen} onRemove={() => onRemove(tag)} />
        </li>
      ))}
    </ul>
  );
}

/** E20. */
function TagHintLine({ hint, onUseOwn }: { hint: TagHint; onUseOwn: () => void }): VNode {
  const say = useWords();
  return (
    <p class="tag-hint" role="status">
      {hint.kind === 'savedAs' ? (
        say('error_E20_savedAs', hint.tag)
      ) : (
        <>
          <span>{say('error_E20_looksLike', hint.instead)}</span>
          <Button kind="link" onClick={onUseOwn}>
            {say('editor_useThat')}
          </Button>
        </>
      )}
    </p>
  );
}

function toInput(event: MouseEvent, input: RefObject<HTMLInputElement | null>): void {
  if (event.target === input.current || (event.target instanceof Element && event.target.closest('button'))) return;
  event.preventDefault();
  input.current?.focus();
}

import type { TargetedClipboardEvent, TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { TagUse } from '../../core/editing.ts';
import { choiceAfter, choiceFor, noChoice, type TagChoice } from './tag-choice.ts';
import { type TagKeyAct, tagKeyAct } from './tag-keys.ts';
import { type TagOption, tagOptions } from './tag-options.ts';
import { hasSeveral, lastComma } from './typed-tags.ts';

/** The data of the tag field, and the functions that it calls. */
export interface TagFieldWork {
  tags: string[];
  typed: string;
  known: TagUse[];
  onType: (text: string) => void;
  /** One tag, as it is written. */
  onAdd: (tag: string) => void;
  /** Several tags, between commas and line ends; `rest` stays in the field. */
  onAddTyped: (text: string, rest?: string) => void;
  onRemove: (tag: string) => void;
  /** Called when the user goes on to the note. */
  onLeave: () => void;
}

/** The field's list and choice, and its event handlers. */
export interface TagFieldParts extends TagChoice {
  rows: TagOption[];
  pointAt: (row: number) => void;
  acceptOption: (row: number) => void;
  onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  onInput: (event: TargetedInputEvent<HTMLInputElement>) => void;
  onPaste: (event: TargetedClipboardEvent<HTMLInputElement>) => void;
  onBlur: () => void;
}

/** The behaviour of the tag field. While a word is composed (IME) the keys belong to the composition. */
export function useTagField(work: TagFieldWork): TagFieldParts {
  const [choice, choose] = useState(noChoice);
  const rows = tagOptions(work.typed, work.known, work.tags, Date.now());
  const open = choice.open && rows.length > 0;

  function run(act: TagKeyAct): void {
    choose(choiceAfter(act, choice));
    if (act.kind === 'acceptOption') accept(rows[act.row], work);
    if (act.kind === 'addTyped') work.onAddTyped(work.typed);
    if (act.kind === 'toNote') work.onLeave();
    if (act.kind === 'removeChip') work.onRemove(work.tags[act.chip] ?? '');
  }

  return {
    ...choice,
    open,
    rows,
    pointAt: (row) => run({ kind: 'chooseRow', row }),
    acceptOption: (row) => run({ kind: 'acceptOption', row }),
    onKeyDown: (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
      const view = { ...choice, open, typed: work.typed, rows: rows.length, chips: work.tags.length, rtl };
      const act = tagKeyAct(event.key, view);
      if (act === undefined) return;
      run(act);
      // A key that only drops the choice of a chip is not used up: it still types its letter or moves on.
      if (act.kind === 'chooseChip' && act.chip < 0 && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
    },
    onInput: (event) => {
      const text = event.currentTarget.value;
      const comma = event.isComposing ? -1 : lastComma(text);
      const rest = text.slice(comma + 1).trimStart();
      if (comma < 0) work.onType(text);
      else work.onAddTyped(text.slice(0, comma), rest);
      choose(choiceFor(rest));
    },
    onPaste: (event) => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (!hasSeveral(text)) return;
      event.preventDefault();
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      work.onAddTyped(value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? 0));
      choose(noChoice);
    },
    onBlur: () => choose(noChoice),
  };
}

function accept(option: TagOption | undefined, work: TagFieldWork): void {
  if (option?.kind === 'own') work.onAdd(option.tag);
  if (option?.kind === 'new') work.onAddTyped(work.typed);
}

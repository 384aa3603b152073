// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { largestDraft } from '../../src/core/draft.ts';
import type { Edit } from '../../src/core/edit.ts';
import type { EditorField } from '../../src/core/editing.ts';
import { longestNote } from '../../src/core/merging/note.ts';
import { AnnotationEditor } from '../../src/ui/editing/annotation-editor.tsx';
import { WordsProvider } from '../../src/ui/words.ts';
import { aPaper } from './a-paper.ts';
import { english } from './english.ts';
import { ScriptedApi } from './scripted-api.ts';

const paper = aPaper('A paper');

/** Lets every promise settle and every effect run. */
const settle = (): Promise<void> => act(() => new Promise<void>((done) => setImmediate(done)));

/** Calls `what`, and lets everything that follows from it settle. */
async function settled(what: () => unknown): Promise<void> {
  await act(() => void what());
  await settle();
}

/** An editor on screen, and the acts of a user. */
class Bench {
  readonly api = new ScriptedApi();
  done = 0;
  typed: Array<[note: string, saved: boolean]> = [];

  constructor(tags: string[] = ['rlhf', 'agents']) {
    this.api.tags = tags.map((tag) => ({ tag, count: 3, used: 0 }));
  }

  async open(field: EditorField = 'tag', ...edits: Edit[]): Promise<this> {
    for (const edit of edits) this.api.store(paper, edit);
    await settled(() => {
      render(
        <WordsProvider value={english}>
          <AnnotationEditor
            paper={paper}
            api={this.api}
            field={field}
            onDone={() => {
              this.done += 1;
            }}
            onTyped={(note, saved) => this.typed.push([note, saved])}
          />
        </WordsProvider>,
        document.body,
      );
    });
    return this;
  }

  get input(): HTMLInputElement {
    return this.one('input', HTMLInputElement);
  }

  get area(): HTMLTextAreaElement {
    return this.one('textarea', HTMLTextAreaElement);
  }

  get chips(): string[] {
    return [...document.querySelectorAll('.tag-list .tag-name')].map((chip) => chip.textContent ?? '');
  }

  get rows(): string[] {
    return [...document.querySelectorAll('[role=option] .completion-tag')].map((row) => row.textContent ?? '');
  }

  one<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const found = document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`no ${selector}`);
    return found;
  }

  async type(field: HTMLInputElement | HTMLTextAreaElement, text: string, init: InputEventInit = {}): Promise<void> {
    await settled(() => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, ...init }));
    });
  }

  /**
   * Presses a key.
   * @returns whether it was left to the browser
   */
  async press(
    key: string,
    init: KeyboardEventInit = {},
    at: Element | null = document.activeElement,
  ): Promise<boolean> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    await settled(() => at?.dispatchEvent(event));
    return !event.defaultPrevented;
  }

  async click(label: string): Promise<void> {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === label || each.getAttribute('aria-label') === label,
    );
    if (button === undefined) throw new Error(`no button ${label}`);
    await settled(() => button.click());
  }
}

afterEach(() => act(() => render(null, document.body)));

describe('the tag field', () => {
  it('does the main job with the keyboard alone', async () => {
    const bench = await new Bench().open();
    expect(document.activeElement).toBe(bench.input);
    await bench.type(bench.input, 'rl');
    expect(bench.rows).toEqual(['rlhf', 'New tag rl']);
    const chosen = document.querySelector('[role=option][aria-selected=true]');
    expect(bench.input.getAttribute('aria-activedescendant')).toBe(chosen?.id);
    expect(chosen?.textContent).toContain('rlhf');
    await bench.press('Enter');
    expect(bench.chips).toEqual(['rlhf']);
    expect(bench.input.value).toBe('');
    expect(bench.rows).toEqual([]);
    await bench.press('Enter');
    expect(document.activeElement).toBe(bench.area);
    await bench.type(bench.area, 'Two\nlines');
    await bench.press('Escape');
    expect(bench.api.annotation).toMatchObject({ tags: ['rlhf'], note: 'Two\nlines' });
    expect(bench.done).toBe(1);
  });

  it('tells a screen reader what was added and removed, and nothing of what was there', async () => {
    const bench = await new Bench().open('tag', { kind: 'addTag', tag: 'a' });
    const news = (): string | null | undefined => document.querySelector('.tag-field [role=status]')?.textContent;
    expect(news()).toBe('');
    await bench.type(bench.input, 'rlhf,');
    expect(news()).toBe('Tag rlhf added.');
    await bench.click('Remove tag a');
    expect(news()).toBe('Tag a removed.');
  });

  it('makes a new tag from the row that offers it', async () => {
    const bench = await new Bench().open();
    await bench.type(bench.input, 'rl');
    await bench.press('ArrowDown');
    await bench.press('Enter');
    expect(bench.api.annotation?.tags).toEqual(['rl']);
  });

  it('adds the text before a comma as a tag', async () => {
    const bench = await new Bench().open();
    await bench.type(bench.input, 'rl,ag');
    expect(bench.api.annotation?.tags).toEqual(['rl']);
    expect(bench.input.value).toBe('ag');
    expect(bench.rows).toEqual(['agents', 'New tag ag']);
  });

  it('adds every line that is pasted', async () => {
    const bench = await new Bench().open();
    const data = new DataTransfer();
    data.setData('text', 'one\ntwo, three');
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
    await settled(() => bench.input.dispatchEvent(paste));
    expect(paste.defaultPrevented).toBe(true);
    expect(bench.api.annotation?.tags).toEqual(['one', 'two', 'three']);
  });

  it('leaves the keys of a composition alone', async () => {
    const bench = await new Bench().open();
    await bench.type(bench.input, 'に,ほ', { isComposing: true });
    expect(await bench.press('Enter', { isComposing: true })).toBe(true);
    expect(await bench.press('Escape', { isComposing: true })).toBe(true);
    expect(bench.api.annotation).toBeNull();
    expect(bench.done).toBe(0);
  });

  it('closes the list first and the editor second', async () => {
    const bench = await new Bench().open();
    await bench.type(bench.input, 'rl');
    await bench.press('Escape');
    expect(bench.rows).toEqual([]);
    expect(bench.done).toBe(0);
    await bench.press('Escape');
    expect(bench.done).toBe(1);
  });

  it('removes the last chip by two Backspaces, and announces which is chosen', async () => {
    const bench = await new Bench().open('tag', { kind: 'addTag', tag: 'a' }, { kind: 'addTag', tag: 'b' });
    await bench.press('Backspace');
    expect(document.body.textContent).toContain('b chosen. Backspace removes it.');
    expect(bench.chips).toEqual(['a', 'b']);
    await bench.press('Backspace');
    expect(bench.api.annotation?.tags).toEqual(['a']);
  });

  it('offers the most used tags if nothing is typed, and never a tag that is there', async () => {
    const bench = await new Bench().open('tag', { kind: 'addTag', tag: 'agents' });
    await bench.press('ArrowDown');
    expect(bench.rows).toEqual(['rlhf']);
  });

  it('takes a row by a click without losing the focus', async () => {
    const bench = await new Bench().open();
    await bench.type(bench.input, 'ag');
    const row = bench.one('[role=option]', HTMLElement);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    row.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    await settled(() => row.click());
    expect(bench.chips).toEqual(['agents']);
  });

  it('offers the user’s own tag for one that looks like it', async () => {
    const bench = await new Bench().open();
    await bench.type(bench.input, 'agent,');
    expect(document.body.textContent).toContain('Looks like your tag ‘agents’.');
    await bench.click('Use that');
    expect(bench.api.annotation?.tags).toEqual(['agents']);
    expect(document.activeElement).toBe(bench.input);
  });

  it('shows the spelling under which a tag was saved', async () => {
    const bench = await new Bench().open();
    await bench.type(bench.input, '#Data//Mining,');
    expect(document.body.textContent).toContain('Saved as ‘Data/Mining’.');
  });
});

describe('the editor', () => {
  it('opens with the field that was asked for', async () => {
    const bench = await new Bench().open('note', { kind: 'setNote', note: 'Old.', base: '' });
    expect(document.activeElement).toBe(bench.area);
    expect(bench.area.value).toBe('Old.');
    expect(bench.area.selectionStart).toBe(4);
  });

  it('closes by Ctrl+Enter with the tag that was being typed', async () => {
    const bench = await new Bench().open();
    await bench.type(bench.input, 'rl');
    await bench.press('Enter', { ctrlKey: true });
    expect(bench.api.annotation?.tags).toEqual(['rl']);
    expect(bench.done).toBe(1);
  });

  it('stays if the text could not be saved, and closes at the second request', async () => {
    const bench = await new Bench().open('note');
    await bench.type(bench.area, 'One');
    bench.api.mishaps = ['no-answer'];
    await bench.press('Escape');
    expect(bench.done).toBe(0);
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Not saved. Your text is kept here.');
    expect(bench.area.value).toBe('One');
    await bench.press('Escape');
    expect(bench.done).toBe(1);
    expect(bench.api.draft?.note).toBe('One');
  });

  it('closes with a note that is too long only if a draft holds it', async () => {
    const bench = await new Bench().open('note');
    await bench.type(bench.area, 'x'.repeat(longestNote + 1));
    await bench.press('Escape');
    expect(bench.done).toBe(0);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Your text is kept here.');
    // The notice about the text before does not apply to this one.
    await bench.type(bench.area, 'x'.repeat(largestDraft));
    await bench.press('Escape');
    expect(bench.done).toBe(0);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('copy it before you leave.');
    await bench.type(bench.area, 'x'.repeat(longestNote + 2));
    await bench.press('Escape');
    expect(bench.done).toBe(1);
    expect(bench.api.draft?.note).toHaveLength(longestNote + 2);
  });

  it('saves on Retry and removes its notice', async () => {
    const bench = await new Bench().open('tag');
    bench.api.mishaps = ['no-answer'];
    await bench.type(bench.input, 'x,');
    await bench.click('Retry');
    expect(bench.api.annotation?.tags).toEqual(['x']);
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(document.querySelector('.editor-saved')?.textContent).toBe('Saved');
  });

  it('reports the typed text, and when it is safe', async () => {
    const bench = await new Bench().open('note');
    await bench.type(bench.area, 'One');
    expect(bench.typed.at(-1)).toEqual(['One', false]);
    await settled(() => bench.area.blur());
    expect(bench.typed.at(-1)).toEqual(['One', true]);
  });

  it('takes many lines that come at once as one change, and leaves a few to the browser', async () => {
    const bench = await new Bench().open('note');
    const offer = (data: string): InputEvent =>
      new InputEvent('beforeinput', { data, inputType: 'insertText', bubbles: true, cancelable: true });
    const few = offer('one\ntwo');
    await settled(() => bench.area.dispatchEvent(few));
    expect([few.defaultPrevented, bench.area.value]).toEqual([false, '']);
    const lines = Array.from({ length: 1_000 }, (_, at) => `line ${at}`).join('\n');
    const many = offer(lines);
    await settled(() => bench.area.dispatchEvent(many));
    expect([many.defaultPrevented, bench.area.value]).toEqual([true, lines]);
    expect(bench.typed.filter(([note]) => note !== '')).toEqual([[lines, false]]);
  });

  it('sets a status, and takes it back when it is pressed again', async () => {
    const bench = await new Bench().open();
    await bench.click('Reading');
    expect(bench.api.annotation?.status).toBe('reading');
    await bench.click('Reading');
    expect(bench.api.annotation).toBeNull();
  });

  it('stars, and undoes it by a button that names the act', async () => {
    const bench = await new Bench().open();
    await bench.click('Star');
    expect(bench.api.annotation?.star).toBe(true);
    await bench.click('Undo the star');
    expect(bench.api.annotation).toBeNull();
  });

  it('shows restored text with a choice', async () => {
    const bench = new Bench();
    bench.api.draft = { id: paper.id, note: 'Half a sen', base: '', tag: '', at: Date.now() };
    await bench.open('note');
    expect(document.body.textContent).toMatch(/Unsaved text from .*\d.* restored\./);
    await bench.click('Save');
    expect(bench.api.annotation?.note).toBe('Half a sen');
  });
});

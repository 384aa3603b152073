// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { AnnotationEditor } from '../../src/ui/editing/annotation-editor.tsx';
import { type Say, WordsProvider } from '../../src/ui/words.ts';
import { english } from './english.ts';
import { englishLeft } from './english-left.ts';
import { states } from './gallery/states.ts';
import { secondWords } from './second-language.ts';

afterEach(() => render(null, document.body));

/** Draws a state of the gallery; a key without words throws. */
async function draw(name: string, say: Say): Promise<void> {
  const { paper, api, field } = states().find((state) => state.name === name) ?? expect.unreachable();
  const nothing = (): void => undefined;
  const editor = <AnnotationEditor {...{ paper, api, field }} onDone={nothing} onReload={nothing} />;
  await act(async () => {
    render(<WordsProvider value={say}>{editor}</WordsProvider>, document.body);
    await new Promise<void>((done) => setImmediate(done));
  });
}

it.each(states().map(({ name }) => name))(
  'the editor has words for “%s” in a language with other plurals',
  async (name) => {
    await draw(name, secondWords);
    expect(document.querySelector('.editor')).not.toBeNull();
    expect(englishLeft(document.body)).toEqual([]);
    await draw(name, english);
    expect(englishLeft(document.body).length).toBeGreaterThan(0);
  },
);

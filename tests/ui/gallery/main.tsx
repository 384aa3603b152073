import { render, type VNode } from 'preact';
import { AnnotationEditor } from '../../../src/ui/editing/annotation-editor.tsx';
import '../../../src/ui/parts/base.css';
import '../../../src/ui/parts/theme.css';
import { WordsProvider } from '../../../src/ui/words.ts';
import { english } from '../english.ts';
import './gallery.css';
import { type GalleryState, states } from './states.ts';

// `?state=3` shows one state alone, without a number all of them; `?scheme=dark` forces the scheme.
const asked = new URLSearchParams(location.search);
const only = asked.get('state');
document.documentElement.dataset['scheme'] = asked.get('scheme') ?? 'light';

const shown = states().filter((_, at) => only === null || at === Number(only));

function Picture({ state }: { state: GalleryState }): VNode {
  const size = {
    width: `${state.width ?? 400}px`,
    '--editor-most': state.most === undefined ? 'none' : `${state.most}px`,
  };
  return (
    <section dir={state.dir ?? 'ltr'} data-state={state.name} data-type={state.type} data-press={state.press}>
      <h2>{state.name}</h2>
      <div style={size} class="editor-floats">
        <AnnotationEditor
          paper={state.paper}
          api={state.api}
          field={state.field}
          onDone={() => document.body.setAttribute('data-done', state.name)}
          onReload={() => {}}
        />
      </div>
    </section>
  );
}

render(
  <WordsProvider value={english}>
    <main class="gallery">
      {shown.map((state) => (
        <Picture key={state.name} state={state} />
      ))}
    </main>
  </WordsProvider>,
  document.body,
);

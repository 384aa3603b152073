import { createRef, render } from 'preact';
import type { EditorField } from '../core/editing.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { createEditingApi, withStart } from '../messages/editing-api.ts';
import { type FromEditor, sheetMargin, type ToEditor } from '../messages/editor-port.ts';
import { say } from '../messages/say.ts';
import { AnnotationEditor, type EditorHandle } from '../ui/editing/annotation-editor.tsx';
import { WordsProvider } from '../ui/words.ts';
import type { FirstOpening } from './first-opening.ts';
import { fitHeight } from './fit-height.ts';
import { keepFocus } from './keep-focus.ts';
import { rememberFocus } from './remember-focus.ts';

type Opening = Extract<ToEditor, { type: 'open' }>;

/**
 * Serves one page over `port`: one editor at a time in `root`, and the frame stays warm between them.
 * @param first what the page has said so far, and what the first editor shows
 */
export function editInFrame(port: MessagePort, root: HTMLElement, { start, heard }: FirstOpening): void {
  const tell = (message: FromEditor): void => port.postMessage(message);
  const handle = createRef<EditorHandle>();
  let open: PaperId | undefined;
  // The opening that the page asked for last, and the one that made what is mounted.
  let latest = 0;
  let mounted = 0;
  let closing = false;
  const firstOpening = heard.find(isOpening);
  let field: EditorField = 'tag';

  function leave(): void {
    open = undefined;
    render(null, root);
    tell({ type: 'done', opening: latest });
  }

  function show(opening: Opening): void {
    open = opening.paper.id;
    const mine = opening.opening;
    mounted = mine;
    const api = createEditingApi(() => opening.site);
    render(
      <WordsProvider value={say}>
        <AnnotationEditor
          key={mine}
          paper={opening.paper}
          api={opening === firstOpening ? withStart(api, start) : api}
          field={opening.field}
          handle={handle}
          waits
          // A slow save of a paper that was left must not close the one opened since.
          onDone={() => mine === mounted && leave()}
          onReady={() => tell({ type: 'ready' })}
          onTyped={(note, saved) => tell({ type: 'typed', note, saved })}
        />
      </WordsProvider>,
      root,
    );
  }

  function hear(message: ToEditor): void {
    switch (message.type) {
      case 'refocus':
        place.press(message.key);
        break;
      case 'settled':
        place.settle(message.turn);
        break;
      case 'room':
        setRoom(message.most);
        break;
      case 'close':
        closing = true;
        place.finish();
        if (open === undefined) leave();
        else handle.current?.close();
        break;
      case 'open':
        setScene(message);
        field = message.field;
        place.finish();
        place.forget();
        latest = message.opening;
        if (open === message.paper.id && !closing) tell({ type: 'ready' });
        else show(message);
        closing = false;
    }
  }

  const place = rememberFocus(
    root,
    () => handle.current?.focus(field),
    (turn) => tell({ type: 'focused', turn }),
  );
  keepFocus(root);
  fitHeight(root, sheetMargin, (fit) => tell({ type: 'height', ...fit }));
  port.onmessage = (event: MessageEvent<ToEditor>) => hear(event.data);
  heard.forEach(hear);
}

const isOpening = (message: ToEditor): message is Opening => message.type === 'open';

/** The page's scheme, and the room that it has. */
function setScene({ scheme, most }: Opening): void {
  document.documentElement.dataset['scheme'] = scheme;
  setRoom(most);
  document.body.style.padding = `${sheetMargin}px`;
}

function setRoom(most: number | undefined): void {
  const highest = most === undefined ? 'none' : `${most - 2 * sheetMargin}px`;
  document.documentElement.style.setProperty('--editor-most', highest);
}

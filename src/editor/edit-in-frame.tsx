import { createRef, render } from 'preact';
import type { EditorField } from '../core/editing.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { createEditingApi, withStart } from '../messages/editing-api.ts';
import { type FromEditor, sheetMargin, type ToEditor } from '../messages/editor-port.ts';
import { say } from '../messages/say.ts';
import { AnnotationEditor, type EditorHandle } from '../ui/editing/annotation-editor.tsx';
import { WordsProvider } from '../ui/words.ts';
import { createTypingPlace } from './create-typing-place.ts';
import type { FirstOpening } from './first-opening.ts';
import { keepFocus } from './keep-focus.ts';
import { reportHeight } from './report-height.ts';

type Opening = Extract<ToEditor, { type: 'open' }>;

/**
 * Serves one page over `port`: shows one editor at a time in `root`, and keeps the frame between them.
 * @param first the messages that the page has sent so far, and what the first editor shows
 */
export function editInFrame(port: MessagePort, root: HTMLElement, first: FirstOpening): void {
  const { start, received } = first;
  const send = (message: FromEditor): void => port.postMessage(message);
  const handle = createRef<EditorHandle>();
  let open: PaperId | undefined;
  // The opening that the page asked for last, and the one for which the present editor was mounted.
  let latest = 0;
  let mounted = 0;
  let closing = false;
  const firstOpening = received.find(isOpening);
  let field: EditorField = 'tag';

  function leave(): void {
    open = undefined;
    render(null, root);
    send({ type: 'done', opening: latest });
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
          // A slow save of an earlier paper must not close the editor of the paper that was opened since.
          onDone={() => mine === mounted && leave()}
          onReady={() => send({ type: 'ready' })}
          onTyped={(note, saved) => send({ type: 'typed', note, saved })}
        />
      </WordsProvider>,
      root,
    );
  }

  function onMessage(message: ToEditor): void {
    switch (message.type) {
      case 'refocus':
        place.press(message.key);
        break;
      case 'settled':
        place.settle(message.turn);
        break;
      case 'room':
        setRoom(message.mostHeight);
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
        if (open === message.paper.id && !closing) send({ type: 'ready' });
        else show(message);
        closing = false;
    }
  }

  const place = createTypingPlace(
    root,
    () => handle.current?.focus(field),
    (turn) => send({ type: 'focused', turn }),
  );
  keepFocus(root);
  reportHeight(root, sheetMargin, (fit) => send({ type: 'height', ...fit }));
  port.onmessage = (event: MessageEvent<ToEditor>) => onMessage(event.data);
  received.forEach(onMessage);
}

const isOpening = (message: ToEditor): message is Opening => message.type === 'open';

/** Gives the editor the colour scheme of the page, and the height for which the page has room. */
function setScene({ scheme, mostHeight }: Opening): void {
  document.documentElement.dataset['scheme'] = scheme;
  setRoom(mostHeight);
  document.body.style.padding = `${sheetMargin}px`;
}

function setRoom(mostHeight: number | undefined): void {
  const highest = mostHeight === undefined ? 'none' : `${mostHeight - 2 * sheetMargin}px`;
  document.documentElement.style.setProperty('--editor-most', highest);
}

import type { EditorField } from '../../core/editing.ts';
import type { Paper } from '../../core/paper.ts';
import { browser } from '../../messages/browser.ts';
import { call } from '../../messages/client.ts';
import { type FromEditor, sheetMargin, type ToEditor } from '../../messages/editor-port.ts';
import type { KeyGuard } from '../keys/key-guard.ts';
import { element } from '../nodes/element.ts';
import { addToPage, type PageChanges } from '../nodes/page-changes.ts';
import type { Scheme } from '../nodes/scheme.ts';
import { announceFrame, type FrameChannel, openFrame } from './frame-handshake.ts';
import { edge, framePlace } from './frame-place.ts';

/** What to edit and where. */
export interface EditRequest {
  paper: Paper;
  site: string;
  field: EditorField;
  scheme: Scheme;
  /** The row that the editor lies under. */
  anchor: HTMLElement;
}

/** The one editor of the page: an extension frame, so that the page reads nothing of what is typed. */
export interface EditorFrame {
  open(request: EditRequest): Promise<void>;
  /** What is typed and not yet saved, for a copy when the frame is lost. */
  unsaved(): string;
}

const sheetWidth = 400;
/** The height of the highest frame whose sheet the window can hold; a longer note scrolls in the sheet. */
const most = (): number => innerHeight - 2 * edge + 2 * sheetMargin;

/**
 * @param onClosed called when the user is done, with the anchor of the last request
 * @param onGone called when the extension behind this script is gone
 */
export function createEditorFrame(
  guard: KeyGuard,
  changes: PageChanges,
  signal: AbortSignal,
  onClosed: (anchor: HTMLElement) => void,
  onGone: () => void,
): EditorFrame {
  const host = element('div');
  const frame = element('iframe', { title: browser.i18n.getMessage('page_editor') });
  const root = host.attachShadow({ mode: 'closed' });
  let announced: ReturnType<typeof announceFrame> | undefined = announceFrame();
  let channel: Promise<FrameChannel | undefined> | undefined;
  let request: EditRequest | undefined;
  let opening = 0;
  let unsaved = '';
  let takeOut = (): void => {};
  let height = 260;
  let over = 0;

  const send = async (message: ToEditor): Promise<void> => (await channel)?.port.postMessage(message);
  const handOver = (key: string): void => void send({ type: 'refocus', key });
  const hide = (): void => {
    const anchor = request?.anchor;
    request = undefined;
    guard.release();
    style(host, { visibility: 'hidden', 'pointer-events': 'none' });
    // What the user pressed instead has the focus already, and keeps it.
    const { activeElement } = document;
    if (anchor !== undefined && (activeElement === host || activeElement === document.body)) onClosed(anchor);
  };
  const hear = (message: FromEditor): void => {
    switch (message.type) {
      case 'ready':
        place();
        // After every key that was sent before: only now the frame takes the focus.
        void send({ type: 'refocus', key: '' });
        return;
      case 'focused':
        if (request !== undefined) guard.give(handOver);
        void send({ type: 'settled', turn: message.turn });
        return;
      case 'height':
        height = message.height;
        over = message.over ?? 0;
        return;
      case 'typed':
        unsaved = message.saved ? '' : message.note;
        return;
      case 'done':
        // The answer to a close may cross the opening of the next paper.
        if (message.opening === opening) hide();
    }
  };
  const place = (): void => {
    if (request === undefined) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const width = Math.min(sheetWidth, view.width - 2 * edge) + 2 * sheetMargin;
    const row = request.anchor.getBoundingClientRect();
    const inner = { width: width - 2 * sheetMargin, height: height - 2 * sheetMargin - over };
    const at = framePlace(row, inner, view, getComputedStyle(request.anchor).direction === 'rtl');
    const origin = host.getBoundingClientRect();
    style(frame, {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(${at.x - sheetMargin - origin.left}px,${at.y - sheetMargin - origin.top}px)`,
    });
    style(host, { visibility: 'visible', 'pointer-events': 'auto' });
  };
  // A page moves its cards whenever it likes; the editor stays with its row.
  const follow = (): void => {
    if (request === undefined || signal.aborted) return;
    if (request.anchor.isConnected) place();
    requestAnimationFrame(follow);
  };
  const connect = async (): Promise<FrameChannel | undefined> => {
    style(host, hostStyle);
    style(frame, frameStyle);
    root.append(frame);
    takeOut = addToPage(changes, host);
    // The last announcement may have failed: then a fresh one may reach the worker.
    const mine = (await announced) ?? (await announceFrame());
    announced = undefined;
    const opened =
      mine &&
      (await openFrame(frame, mine, () => {
        takeOut();
        hide();
        announced = announceFrame();
      }));
    opened?.port.addEventListener('message', (event: MessageEvent<FromEditor>) => hear(event.data));
    opened?.port.start();
    return opened;
  };
  const openInTab = async ({ paper, site, field }: EditRequest): Promise<void> => {
    takeOut();
    request = undefined;
    guard.release();
    const answer = await call('editor.openTab', { paper, site, field });
    if (!answer.ok && answer.error.code === 'updated') onGone();
  };
  signal.addEventListener('abort', () => guard.release());
  const isPress = (event: Event): boolean => request !== undefined && event.isTrusted && event.target !== host;
  // A press outside is the user's own way back to the page. The editor's row is no outside: what is pressed there acts, and
  // the editor has the focus again.
  const pressed = (event: Event): void => {
    if (!isPress(event) || event.target === request?.anchor) return;
    // What is typed next is meant for what is pressed, however long the save takes.
    guard.release();
    void send({ type: 'close' });
  };
  const released = (event: Event): void => {
    if (isPress(event) && event.target === request?.anchor) void send({ type: 'refocus', key: '' });
  };
  addEventListener('pointerdown', pressed, { capture: true, signal });
  addEventListener('click', released, { capture: true, signal });
  const resized = (): void => {
    if (request !== undefined) void send({ type: 'room', most: most() });
  };
  addEventListener('resize', resized, { signal });

  return {
    open: async (next) => {
      request = next;
      opening += 1;
      guard.hold();
      if (!host.isConnected) channel = connect();
      const opened = await channel;
      if (signal.aborted || request !== next) return;
      const { anchor: _, ...message } = next;
      style(frame, { 'color-scheme': next.scheme });
      opened?.port.postMessage({ type: 'open', opening, ...message, most: most() } satisfies ToEditor);
      guard.give(handOver);
      requestAnimationFrame(follow);
      if (!(await opened?.answers) && request === next) await openInTab(next);
    },
    unsaved: () => unsaved,
  };
}

const hostStyle = {
  all: 'initial',
  position: 'absolute',
  'inset-block-start': '0',
  'inset-inline-start': '0',
  width: '0',
  height: '0',
  visibility: 'hidden',
  'pointer-events': 'none',
  'z-index': '2147483647',
};
const frameStyle = {
  all: 'initial',
  position: 'absolute',
  left: '0',
  top: '0',
  border: '0',
  width: '424px',
  height: '284px',
  'max-width': '100vw',
};

function style(target: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) target.style.setProperty(name, value, 'important');
}

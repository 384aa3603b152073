import type { EditorField } from '../../core/editing.ts';
import type { Paper } from '../../core/paper.ts';
import { browser } from '../../messages/browser.ts';
import { call } from '../../messages/client.ts';
import { type FromEditor, sheetMargin, type ToEditor } from '../../messages/editor-port.ts';
import { say } from '../../messages/say.ts';
import type { KeyGuard } from '../keys/key-guard.ts';
import type { ColourScheme } from '../nodes/colour-scheme.ts';
import { element } from '../nodes/element.ts';
import { addToPage, type PageChanges } from '../nodes/page-changes.ts';
import { styleRoot } from '../nodes/style-root.ts';
import { prepareCopyButton } from '../overlay/copy-button.ts';
import { hideNotice, showNotice } from '../overlay/notice.ts';
import { announceFrame, type FrameChannel, openFrame } from './frame-handshake.ts';
import { edge, framePlace } from './frame-place.ts';

/** What to edit, and beside which row. */
export interface EditorRequest {
  paper: Paper;
  site: string;
  field: EditorField;
  scheme: ColourScheme;
  /** The row under which the editor opens. */
  anchor: HTMLElement;
}

/** The page's only editor. It is an extension frame, so that the page cannot read what the user types. */
export interface EditorFrame {
  open(request: EditorRequest): Promise<void>;
  /** Returns the text that was typed and is not saved yet. It is offered for copying when the frame is lost. */
  unsaved(): string;
}

const sheetWidth = 400;
/** Returns the height of the tallest frame whose sheet fits into the window. A longer note scrolls inside the sheet. */
const mostHeight = (): number => innerHeight - 2 * edge + 2 * sheetMargin;

/**
 * @param onClosed called with the anchor of the last request when the user is done, unless another element of the page
 * has the focus by then
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
  styleRoot(root, '@media print{:host{display:none!important}}');
  let announced: ReturnType<typeof announceFrame> | undefined = announceFrame();
  let channel: Promise<FrameChannel | undefined> | undefined;
  let request: EditorRequest | undefined;
  let opening = 0;
  let unsaved = '';
  let removeHost = (): void => {};
  let height = 260;
  let over = 0;

  const send = async (message: ToEditor): Promise<void> => (await channel)?.port.postMessage(message);
  const sendKey = (key: string): void => void send({ type: 'refocus', key });
  const hide = (): void => {
    const anchor = request?.anchor;
    request = undefined;
    guard.release();
    style(host, { visibility: 'hidden', 'pointer-events': 'none' });
    // If the user pressed another element, that element has the focus already and keeps it.
    const { activeElement } = document;
    if (anchor !== undefined && (activeElement === host || activeElement === document.body)) onClosed(anchor);
  };
  const onMessage = (message: FromEditor): void => {
    switch (message.type) {
      case 'ready':
        place();
        // The frame takes the focus only now, after every key that was sent before.
        void send({ type: 'refocus', key: '' });
        return;
      case 'focused':
        if (request !== undefined) guard.passTo(sendKey);
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
        // The answer to a close may arrive after the next paper was opened.
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
  // A page may move its cards at any time; the editor stays with its row.
  const followRow = (): void => {
    if (request === undefined || signal.aborted) return;
    if (request.anchor.isConnected) place();
    requestAnimationFrame(followRow);
  };
  const connect = async (): Promise<FrameChannel | undefined> => {
    style(host, hostStyle);
    style(frame, frameStyle);
    root.append(frame);
    removeHost = addToPage(changes, host);
    // The last announcement may have failed; a new one may reach the worker.
    const mine = (await announced) ?? (await announceFrame());
    announced = undefined;
    const opened =
      mine &&
      (await openFrame(frame, mine, () => {
        removeHost();
        hide();
        announced = announceFrame();
      }));
    opened?.port.addEventListener('message', (event: MessageEvent<FromEditor>) => onMessage(event.data));
    opened?.port.start();
    return opened;
  };
  const openInTab = async (asked: EditorRequest): Promise<void> => {
    const { paper, site, field, scheme } = asked;
    removeHost();
    // The same frame is loaded once more when the editor is opened again, and is not lost then.
    frame.onload = null;
    request = undefined;
    guard.release();
    const answer = await call('editor.openTab', { paper, site, field });
    if (answer.ok) return;
    if (answer.error.code === 'updated') return onGone();
    const buttons = [
      { label: say('page_retry'), act: () => void open(asked) },
      ...prepareCopyButton()(unsaved),
      { label: say('page_close'), act: hideNotice },
    ];
    showNotice({ text: say('error_E22'), sign: 'alert', buttons }, scheme);
  };
  signal.addEventListener('abort', () => guard.release());
  let isPressing = false;
  // A press outside the editor closes it. A press on the editor's own row acts there, and the editor gets the focus
  // back.
  const pressed = (event: Event): void => {
    isPressing = true;
    if (request === undefined || !event.isTrusted || event.target === host || event.target === request.anchor) return;
    // Keys typed from now on are meant for the pressed element, however long the save takes.
    guard.release();
    void send({ type: 'close' });
  };
  const released = (): void => {
    isPressing = false;
  };
  const takeBack = (event: Event): void => {
    if (request !== undefined && event.isTrusted && event.target === request.anchor && !isPressing) sendKey('');
  };
  addEventListener('pointerdown', pressed, { capture: true, signal });
  addEventListener('pointerup', released, { capture: true, signal });
  addEventListener('pointercancel', released, { capture: true, signal });
  addEventListener('click', takeBack, { capture: true, signal });
  // A row that is drawn again gives its new button the focus of the old one. It cannot know yet that the focus is on its way
  // to the frame: the frame is in another process.
  addEventListener('focusin', takeBack, { capture: true, signal });
  const resized = (): void => {
    if (request !== undefined) void send({ type: 'room', mostHeight: mostHeight() });
  };
  addEventListener('resize', resized, { signal });

  const open = async (next: EditorRequest): Promise<void> => {
    request = next;
    opening += 1;
    guard.hold();
    if (!host.isConnected) channel = connect();
    const opened = await channel;
    if (signal.aborted || request !== next) return;
    const { anchor: _, ...message } = next;
    style(frame, { 'color-scheme': next.scheme });
    opened?.port.postMessage({ type: 'open', opening, ...message, mostHeight: mostHeight() } satisfies ToEditor);
    guard.passTo(sendKey);
    requestAnimationFrame(followRow);
    if (!(await opened?.answers) && request === next) await openInTab(next);
  };
  return { open, unsaved: () => unsaved };
}

const hostStyle = {
  all: 'initial',
  position: 'absolute',
  inset: '0 auto auto 0',
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

import { editInFrame } from './edit-in-frame.tsx';
import { editInTab } from './edit-in-tab.tsx';
import { firstOpening } from './first-opening.ts';
import { receivePort } from './frame-port.ts';

/** Starts the editor, in a frame of a page or in a tab of its own. */
async function start(root: HTMLElement): Promise<void> {
  const isFrame = parent !== window;
  document.documentElement.dataset['place'] = isFrame ? 'frame' : 'tab';
  if (!isFrame) return editInTab(root);
  const pagePort = await receivePort();
  if (pagePort === undefined) return;
  const first = await firstOpening(pagePort);
  if (first !== undefined) editInFrame(pagePort.port, root, first);
}

const root = document.getElementById('editor');
if (root !== null) void start(root);

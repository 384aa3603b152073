import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createEditingApi } from '../messages/editing-api.ts';
import type { Takes } from '../messages/protocol.ts';
import { say } from '../messages/say.ts';
import { AnnotationEditor } from '../ui/editing/annotation-editor.tsx';
import { WordsProvider } from '../ui/words.ts';

/** Edits the paper that the address names (`#paper=<key>`). Used if a page allows no frame. */
export async function editInTab(root: HTMLElement): Promise<void> {
  const key = `editor:${new URLSearchParams(location.hash.slice(1)).get('paper') ?? ''}`;
  const { [key]: request } = await browser.storage.session.get(key);
  if (!isRequest(request)) {
    render(<p class="editor-nothing">{say('editor_noPaper')}</p>, root);
    return;
  }
  const { paper, site, field } = request;
  document.title = paper.title;
  const leave = async (): Promise<void> => {
    await browser.storage.session.remove(key);
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  };
  render(
    <WordsProvider value={say}>
      <AnnotationEditor
        paper={paper}
        api={createEditingApi(() => site)}
        field={field}
        onDone={() => void leave()}
        onReload={() => location.reload()}
      />
    </WordsProvider>,
    root,
  );
}

type Request = Takes<'editor.openTab'>;

/** The worker checked the request when it came in; it is missing only if the browser was restarted since. */
const isRequest = (value: unknown): value is Request => typeof value === 'object' && value !== null && 'paper' in value;

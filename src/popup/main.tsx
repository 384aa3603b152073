import { render, type VNode } from 'preact';
import { createEditingApi } from '../messages/editing-api.ts';
import { openLibrary } from '../store/schema.ts';
import '../ui/base.css';
import '../ui/theme.css';
import { WordsProvider } from '../ui/words.ts';
import { Crash, CrashBoundary } from './crash.tsx';
import { ImportPage } from './files/import-page.tsx';
import { Popup } from './popup.tsx';
import { say } from './say.ts';

const place = document.getElementById('popup');
if (place === null) throw new Error('The page has no place for the popup');

/** Shows `view` in the page, with the words of the user's language. */
const show = (view: VNode): void => render(<WordsProvider value={say}>{view}</WordsProvider>, place);

const asked = new URLSearchParams(location.search);
const library = openLibrary();
const api = createEditingApi(() => 'popup');
// In a tab of its own the popup is told which tab it is about; over a page it finds out.
const tab = asked.has('tab') ? Number(asked.get('tab')) : undefined;

addEventListener('error', ({ error }) => show(<Crash error={error} />));
addEventListener('unhandledrejection', ({ reason }) => show(<Crash error={reason} />));

show(
  <CrashBoundary>
    {asked.get('view') === 'import' ? (
      <ImportPage library={library} />
    ) : (
      <Popup library={library} api={api} tab={tab} />
    )}
  </CrashBoundary>,
);

import { render, type VNode } from 'preact';
import { createEditingApi } from '../messages/editing-api.ts';
import { openLibrary } from '../store/schema.ts';
import '../ui/base.css';
import '../ui/theme.css';
import { WordsProvider } from '../ui/words.ts';
import { Crash, CrashBoundary } from './crash.tsx';
import { ImportPage } from './files/import-page.tsx';
import { LibraryUnreadable } from './library-unreadable.ts';
import { Popup } from './popup.tsx';
import { say } from './say.ts';

const place = document.getElementById('popup');
if (place === null) throw new Error('The page has no place for the popup');

/** Shows `view` in the page, with the words of the user's language. */
const show = (view: VNode): void => render(<WordsProvider value={say}>{view}</WordsProvider>, place);

// What was typed before this script ran is not lost with the field that it was typed in.
const typed = place.querySelector('input')?.value ?? '';
place.replaceChildren();

addEventListener('error', ({ error }) => show(<Crash error={error} />));
addEventListener('unhandledrejection', ({ reason }) => show(<Crash error={reason} />));

const library = openLibrary();
// A live query keeps silent about a library that does not open.
library.open().catch((error: unknown) => show(<Crash error={new LibraryUnreadable(error)} />));

const asked = new URLSearchParams(location.search);

/** The import in a tab of its own, or the popup. */
function viewAsked(): VNode {
  if (asked.get('view') === 'import') return <ImportPage library={library} />;
  // In a tab of its own the popup is told which tab it is about; over a page it finds out.
  const tab = asked.has('tab') ? Number(asked.get('tab')) : undefined;
  return <Popup library={library} api={createEditingApi(() => 'popup')} tab={tab} typed={typed} />;
}

show(<CrashBoundary>{viewAsked()}</CrashBoundary>);

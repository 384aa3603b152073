import { render, type VNode } from 'preact';
import { say } from '../../messages/say.ts';
import { type Library, openLibrary } from '../../store/schema.ts';
import { WordsProvider } from '../../ui/words.ts';
import { Crash, CrashBoundary } from './crash.tsx';
import { LibraryUnreadable } from './library-unreadable.ts';

/**
 * Opens the library and shows a page of the extension that works on it. If the page fails or the library cannot be opened,
 * it shows what the user can do instead.
 * @param place the element that the page is drawn in
 * @param view makes the page for the opened library
 */
export function showOwnPage(place: HTMLElement, view: (library: Library) => VNode): void {
  const show = (shown: VNode): void => render(<WordsProvider value={say}>{shown}</WordsProvider>, place);
  addEventListener('error', ({ error }) => show(<Crash error={error} />));
  addEventListener('unhandledrejection', ({ reason }) => show(<Crash error={reason} />));
  const library = openLibrary();
  // A page that asks nothing of the library yet, such as the import, would not notice.
  library.open().catch((error: unknown) => show(<Crash error={new LibraryUnreadable(error)} />));
  show(<CrashBoundary>{view(library)}</CrashBoundary>);
}

import { render, type VNode } from 'preact';
import { say } from '../messages/say.ts';
import { type Library, openLibrary } from '../store/schema.ts';
import { WordsProvider } from '../ui/words.ts';
import { Crash, CrashBoundary } from './crash/crash.tsx';
import { LibraryUnreadable } from './crash/library-unreadable.ts';

/**
 * Opens the library and shows a page of the extension that works on it. In place of a page that failed, and of a library that
 * cannot be opened, it shows what can be done.
 * @param place the element that the page is drawn in
 * @param view makes the page for the opened library
 */
export function showOwnPage(place: HTMLElement, view: (library: Library) => VNode): void {
  const show = (shown: VNode): void => render(<WordsProvider value={say}>{shown}</WordsProvider>, place);
  addEventListener('error', ({ error }) => show(<Crash error={error} />));
  addEventListener('unhandledrejection', ({ reason }) => show(<Crash error={reason} />));
  const library = openLibrary();
  // A live query reports no error of a library that does not open.
  library.open().catch((error: unknown) => show(<Crash error={new LibraryUnreadable(error)} />));
  show(<CrashBoundary>{view(library)}</CrashBoundary>);
}

/**
 * Calls `act` when the user comes back to this page and the browser shows it as it was left, scripts and all. While it
 * was away it received no messages: https://web.dev/articles/bfcache
 */
export const onReturn = (act: () => void, signal: AbortSignal): void =>
  addEventListener('pageshow', ({ persisted }) => persisted && act(), { signal });

/** A short name of what failed, such as `TypeError`, for people to quote. */
export const crashCode = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/**
 * What a report of a bug may say: the version, what failed and where in our own code. The message of an error is left
 * out, because it may quote a title or a note.
 */
export function crashDetails(error: unknown, version: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const cause = error instanceof Error && error.cause instanceof Error ? [`Cause: ${error.cause.name}`] : [];
  const places = [...stack.matchAll(/[\w./-]+\.(?:js|tsx?):\d+:\d+/g)].map(([place]) => place);
  return [
    `Tagalong ${version}`,
    `Error: ${crashCode(error)}`,
    ...cause,
    ...places.map((place) => `  at ${place}`),
    '',
  ].join('\n');
}

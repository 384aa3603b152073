/** A short name of the failure, such as `TypeError`, that people can quote. */
export const crashCode = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/**
 * The text that a user can send as a report of a bug: the version, the name of the failure and where in our code it
 * happened. The message of the error is left out, because it may quote a title or a note.
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

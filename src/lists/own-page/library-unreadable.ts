/** The library could not be opened or read (E4). */
export class LibraryUnreadable extends Error {
  override readonly name = 'LibraryUnreadable';

  constructor(cause: unknown) {
    super('The library could not be read', { cause });
  }
}

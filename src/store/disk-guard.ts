/** Bytes that must be free before the library is opened or written. Chromium copies its log and parts of its tables at times. */
const neededRoom = 16_000_000;

/** How long nothing is opened after a failure that a full disk may have caused. */
const pauseAfterFailure = 1_000;

/** Keeps the library from being opened or written on a full disk, whoever asks for it: our own code, or Dexie by itself. */
export interface DiskGuard {
  /**
   * The browser's databases. While nothing may be opened, its `open` throws a QuotaExceededError on a full disk, and an
   * UnknownError after another failure.
   */
  factory: IDBFactory;
  /** Asks the browser how much room there is. Called before each opening. */
  look(): Promise<void>;
  /** Rejects with a QuotaExceededError where there is no room. Called before each write. */
  requireRoom(): Promise<void>;
  /**
   * Lets nothing be opened for a second.
   * @param isFull whether the reason is known to be a full disk
   */
  pause(isFull: boolean): void;
}

/**
 * A guard over the databases of `disk`. Where the disk is full, Chromium writes a part of a record. It deletes the whole
 * database once it finds more behind that part, which it adds when it opens the database again, or writes once more.
 * @param freeBytes how many bytes the disk has left for us; infinity where that is not known
 */
export function guardDisk(disk: IDBFactory, freeBytes: () => Promise<number>): DiskGuard {
  let isFull = false;
  let closedUntil = 0;
  let closedBy = noRoom;
  const look = async (): Promise<void> => {
    isFull = (await freeBytes().catch(() => Number.POSITIVE_INFINITY)) < neededRoom;
  };
  const pause = (isKnownFull: boolean): void => {
    closedUntil = performance.now() + pauseAfterFailure;
    closedBy = isKnownFull ? noRoom : tooSoon;
  };
  const open: IDBFactory['open'] = (name, version) => {
    if (isFull) throw noRoom();
    if (performance.now() < closedUntil) throw closedBy();
    const request = disk.open(name, version);
    // Dexie opens up to three times more at once after this error, which is that of a full disk in Chromium.
    request.addEventListener('error', () => request.error?.name === 'UnknownError' && pause(false));
    return request;
  };
  return {
    factory: {
      open,
      cmp: (first, second) => disk.cmp(first, second),
      databases: () => disk.databases(),
      deleteDatabase: (name) => disk.deleteDatabase(name),
    },
    look,
    requireRoom: async () => {
      await look();
      if (isFull) throw noRoom();
    },
    pause,
  };
}

const tooSoon = (): DOMException =>
  new DOMException('The library is not opened so soon after a failure.', 'UnknownError');

const noRoom = (): DOMException => new DOMException('The disk has no room for the library.', 'QuotaExceededError');

/**
 * How many bytes the browser says are left for us. In Chromium that is the room on the disk, because of the permission
 * `unlimitedStorage`. It takes about a millisecond.
 * @returns infinity where the browser does not say
 */
export async function freeBytes(): Promise<number> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
  return quota - usage;
}

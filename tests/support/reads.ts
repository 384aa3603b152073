import type { Library } from '../../src/store/schema.ts';

/** One read that a library was asked for: a table, and the keys where single rows were asked for. */
export interface Read {
  table: string;
  keys?: readonly unknown[];
}

/** The reads of a library, and a gate in front of them. */
export interface Reads {
  done: Read[];
  /** Reads of `table` outside a transaction wait until `open` is called. */
  hold: (table: string) => { open: () => void };
}

/** Watches the reads of `library`, which must not have been opened yet. */
export function watchReads(library: Library): Reads {
  const done: Read[] = [];
  const held = new Map<string, Promise<void>>();
  const read = async <Answer>(what: Read, answer: () => Promise<Answer>): Promise<Answer> => {
    done.push(what);
    const found = await answer();
    await held.get(what.table);
    return found;
  };
  library.use({
    stack: 'dbcore',
    name: 'watch-reads',
    create: (core) => ({
      ...core,
      table: (table) => {
        const whole = core.table(table);
        return {
          ...whole,
          get: (request) => read({ table, keys: [request.key] }, () => whole.get(request)),
          getMany: (request) => read({ table, keys: request.keys }, () => whole.getMany(request)),
          query: (request) => read({ table }, () => whole.query(request)),
          openCursor: (request) => read({ table }, () => whole.openCursor(request)),
          count: (request) => read({ table }, () => whole.count(request)),
        };
      },
    }),
  });
  return {
    done,
    hold: (table) => {
      let open = (): void => {};
      held.set(
        table,
        new Promise<void>((opened) => {
          open = opened;
        }),
      );
      return { open: () => open() };
    },
  };
}

/** Keeps all others from reading the search column, as a long write does, until the function that it gives is called. */
export function lockSearch(library: Library): () => Promise<unknown> {
  let isLocked = true;
  const write = library.transaction('rw', library.search, async () => {
    while (isLocked) await library.search.get(-1);
  });
  return () => {
    isLocked = false;
    return Promise.resolve(write);
  };
}

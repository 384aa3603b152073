/** The parts of a web address that say which paper it is of. Core knows no `URL`, and needs no more than this. */
export interface Address {
  /** In lower case, without port. */
  host: string;
  /** Percent escapes undone where they are whole. */
  path: string;
  /** The value of one query parameter, or undefined. */
  parameter(name: string): string | undefined;
}

/** The parts of an address as they are written, with all escapes; the host in lower case. */
export interface WrittenAddress {
  host: string;
  path: string;
  query: string;
}

/** An address of http or https without a user name; its groups are host, port, path and query. */
export const addressShape = /^https?:\/\/([a-z0-9.-]{1,255})(?::(\d{1,5}))?(\/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?$/i;

/** The address in `text`, or undefined where it is not one of http or https, or carries a user name. */
export function parseAddress(text: string): Address | undefined {
  const [, host, , path = '/', query = ''] = addressShape.exec(text) ?? [];
  if (host === undefined) return undefined;
  return {
    host: host.toLowerCase(),
    path: decoded(path),
    parameter: (name) => {
      const pairs = query.split('&').map((pair) => pair.split('=', 2));
      const value = pairs.find(([key]) => key === name)?.[1];
      return value && decoded(value);
    },
  };
}

/** Percent escapes undone; as it is where they are not whole. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

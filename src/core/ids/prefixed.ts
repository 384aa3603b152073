/** The value in an identifier of the form `scheme:value`, in any case of the scheme; undefined where `text` is none. */
export function prefixed(text: string, scheme: string): string | undefined {
  return text.slice(0, scheme.length + 1).toLowerCase() === `${scheme}:`
    ? text.slice(scheme.length + 1).trim()
    : undefined;
}

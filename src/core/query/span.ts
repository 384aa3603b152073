/** A stretch of a text, from its first character up to the one after its last. */
export interface Span {
  from: number;
  to: number;
}

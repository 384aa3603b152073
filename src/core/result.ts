/** The outcome of something that is expected to fail now and then. A bug throws instead. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** A result that holds `value`. */
export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** A result that holds the reason `error`. */
export const failure = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error });

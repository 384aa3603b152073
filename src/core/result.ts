/** The outcome of a function that may fail in an expected way. A bug throws instead. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** Makes a result that holds `value`. */
export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Makes a result that holds the reason `error`. */
export const failure = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error });

import { type CallError, mayBeStored } from './call-error.ts';
import type { OpId } from './edit.ts';
import type { Result } from './result.ts';

/**
 * The op-id of an act that may be done although its answer was lost. Until there is an answer, the user's next press repeats
 * the act under the same op-id, so that it happens once.
 */
export class RepeatedOp {
  readonly #newOp: () => OpId;
  #open: OpId | undefined;

  constructor(newOp: () => OpId) {
    this.#newOp = newOp;
  }

  /** Returns the op-id of the act whose answer is still open, or that of a new act. */
  next(): OpId {
    this.#open ??= this.#newOp();
    return this.#open;
  }

  /** Called with the answer. */
  answered(result: Result<unknown, CallError>): void {
    if (!mayBeStored(result)) this.#open = undefined;
  }

  /** Called when the user did something else: the next press is a new act. */
  forget(): void {
    this.#open = undefined;
  }
}

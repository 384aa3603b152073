/** Milliseconds. Nothing that is waited for takes a tenth of it, except a large library that is filled. */
const usual = 60_000;
/** Milliseconds between two questions. */
const pause = 20;

/**
 * Asks again and again until there is an answer, so that the bench ends with a sentence where the browser does not do what is
 * waited for.
 * @param what ends the sentence "Waited in vain for …"
 * @param limit milliseconds
 * @throws if the answer is still `undefined` or `null` when the time is over
 */
export async function waitUntil<Value>(
  what: string,
  ask: () => Promise<Value | undefined | null>,
  limit = usual,
): Promise<Value> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await within(what, ask(), end - performance.now());
    if (answer !== undefined && answer !== null) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}, ${limit / 1_000} seconds.`);
    await new Promise((done) => setTimeout(done, pause));
  }
}

/**
 * Gives what `coming` gives.
 * @throws if nothing has come when the time is over
 */
export async function within<Value>(what: string, coming: Promise<Value>, limit = usual): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`Waited in vain for ${what}: no answer.`)), Math.max(0, limit));
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}

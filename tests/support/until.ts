/**
 * Asks again and again until `check` accepts the result of `ask`, and returns that result.
 * @throws with the last answer after two minutes: that ends a test that hangs, and does not measure speed
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value> | Value,
  check: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + 120_000;
  for (;;) {
    const value = await ask();
    if (check(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. Last: ${JSON.stringify(value)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * Called between small steps of long work. If it returns a promise, the work waits for it, so that other work can run
 * in between.
 */
export type Pause = () => Promise<void> | undefined;

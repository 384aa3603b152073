/**
 * Asked between small steps of long work. A promise is waited for before the next step, so that whoever gave the function
 * comes to other things in between.
 */
export type Pause = () => Promise<void> | undefined;

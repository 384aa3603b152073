import { startActing } from './start-acting.ts';

const page = globalThis.tagalongPage;

if (page !== undefined && !page.lifetime.signal.aborted) page.begin(startActing(page));

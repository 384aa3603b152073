import type { FoundId } from '../versioned-id.ts';
import type { Scheme } from './scheme.ts';

/** Our own form alone: 13 digits to the base of 32. */
export function readLocal(text: string): FoundId | undefined {
  return /^local:[0-9a-v]{13}$/.test(text) ? { id: text } : undefined;
}

/** Entries of a file that has neither id nor address of them: `local-id.ts` makes the value of what the file says. */
export const local: Scheme = {
  name: 'local',
  strength: 10,
  // The value says nothing to people: sentences about these have words of their own.
  label: '',
  read: readLocal,
  madeHere: true,
  address: () => undefined,
  examples: [['local:0k3f9a7vq1m2s', '0k3f9a7vq1m2s']],
};

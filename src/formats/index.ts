import type { Format } from './format.ts';
import { json } from './json.ts';

/** Every kind of file, in the order in which a person is offered them. */
export const formats: readonly Format[] = [json];

/** The format with this id, or undefined. */
export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);

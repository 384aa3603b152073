import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

/** Every kind of file, in the order in which a person is offered them. */
export const formats: readonly Format[] = [json, bibtex, markdown, csv];

/** The format with this id, or undefined. */
export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);

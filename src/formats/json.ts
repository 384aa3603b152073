import { defineFormat } from './format.ts';
import { readJson } from './json/read-json.ts';
import { writeJson } from './json/write-json.ts';

/** Everything, without loss, to be read again by Tagalong or by a program of the user's: docs/json-format.md. */
export const json = defineFormat({
  id: 'json',
  label: 'Tagalong (JSON)',
  extension: 'json',
  mime: 'application/json',
  write: writeJson,
  read: readJson,
});

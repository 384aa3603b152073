import { defineFormat } from './format.ts';
import { jsonFormatName } from './json/json-version.ts';
import { readJson } from './json/read-json.ts';
import { writeJson } from './json/write-json.ts';

/** Everything, without loss, to be read again by Tagalong or by a program of the user's: docs/json-format.md. */
export const json = defineFormat({
  id: 'json',
  label: 'Tagalong (JSON)',
  kind: 'JSON',
  extension: 'json',
  mime: 'application/json',
  // The fields of the file may stand in any order, and its first signs may be damaged: reading tells whether it is ours.
  recognises: ({ text }) => {
    if (ourBeginning.test(text)) return 'certain';
    return text.startsWith('{') || text.slice(0, 1_000).includes(`"${jsonFormatName}"`) ? 'possible' : 'no';
  },
  write: (entries, output, options) => writeJson(entries, output.file(`${options.name}.json`), options),
  read: async (file, pause) => readJson(await file.text(), pause),
});

const ourBeginning = new RegExp(`^\\{\\s*"format"\\s*:\\s*"${jsonFormatName}"`);

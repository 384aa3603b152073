import type { WriteOptions } from '../formats/format.ts';
import { formatById } from '../formats/index.ts';
import { countAnnotations, libraryEntries } from '../store/read.ts';
import type { Library } from '../store/schema.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { writeExport } from './write-export.ts';

/**
 * Saves the whole library as a file that can be imported again; nothing where it is empty.
 * @throws where it could not be written
 */
export async function saveBackup(library: Library, options: WriteOptions): Promise<void> {
  const json = formatById('json');
  if (json === undefined || (await countAnnotations(library)) === 0) return;
  const { content } = await writeExport(json, libraryEntries(library), options);
  saveFile(fileName(json.extension, new Date(options.now), 'backup'), content);
}

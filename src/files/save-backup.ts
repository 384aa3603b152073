import type { WriteOptions } from '../formats/format.ts';
import type { Library } from '../store/schema.ts';
import { saveFile } from './save-file.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Saves the whole library as a file that can be imported again; nothing where it is empty.
 * @throws where it could not be written
 */
export async function saveBackup(library: Library, options: Omit<WriteOptions, 'name'>): Promise<void> {
  const backup = await writeBackup(library, options);
  if (backup !== undefined) saveFile(backup.name, backup.content);
}

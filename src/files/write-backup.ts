import type { WriteOptions } from '../formats/format.ts';
import { json } from '../formats/json.ts';
import { countAnnotations, libraryEntries } from '../store/read.ts';
import type { Library } from '../store/schema.ts';
import { baseName } from './base-name.ts';
import type { WrittenFile } from './blob-output.ts';
import { writeExport } from './write-export.ts';

/**
 * Writes the whole library as a file that can be imported again; undefined where it is empty.
 * @throws where it could not be written
 */
export async function writeBackup(
  library: Library,
  options: Omit<WriteOptions, 'name'>,
): Promise<WrittenFile | undefined> {
  if ((await countAnnotations(library)) === 0) return undefined;
  const name = baseName(new Date(options.now), 'backup');
  const { files } = await writeExport(json, libraryEntries(library), { ...options, name });
  return files[0];
}

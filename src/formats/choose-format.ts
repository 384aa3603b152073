import { failure, type Result, success } from '../core/result.ts';
import type { Format } from './format.ts';
import { formats } from './index.ts';
import type { FileBeginning } from './input-file.ts';
import { otherKind } from './other-kind.ts';
import type { LooksLike } from './refusal.ts';

/** A format that can be read. */
export type ReadableFormat = Format & Required<Pick<Format, 'read'>>;

const isReadable = (format: Format): format is ReadableFormat => format.read !== undefined;

/** The formats that can be read, in the order in which a person is offered them. */
export const readableFormats: readonly ReadableFormat[] = formats.filter(isReadable);

/**
 * Chooses what reads a file: a format that is certain of it, then one that may be right unless the file is of another kind.
 * @param all for tests; every format without it
 * @returns the format, or what the file looks like where nothing reads it
 */
export function chooseFormat(
  beginning: FileBeginning,
  all: readonly Format[] = formats,
): Result<ReadableFormat, LooksLike> {
  const saying = (recognition: string): Format | undefined =>
    all.find((format) => format.recognises(beginning) === recognition);
  const certain = saying('certain');
  const other = certain === undefined ? otherKind(beginning) : undefined;
  const format = certain ?? (other === undefined ? saying('possible') : undefined);
  if (format === undefined) return failure({ other: other ?? 'text' });
  return isReadable(format) ? success(format) : failure({ format: format.kind });
}

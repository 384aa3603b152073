import * as v from 'valibot';
import type { Annotation } from './annotation.ts';
import type { BulkEdit } from './bulk-edit.ts';
import { type Draft, isKeepable, largestDraft } from './draft.ts';
import { type Edit, parseOpId } from './edit.ts';
import { type PaperId, parseKeptId } from './ids/paper-id.ts';
import type { LibraryEntry } from './library-entry.ts';
import { parseFingerprint } from './merging/fingerprint.ts';
import { longestNote } from './merging/note.ts';
import { mostLineChanges, mostTexts, parseLineChange } from './merging/note-history.ts';
import type { Paper } from './paper.ts';
import { failure, type Result, success } from './result.ts';
import { parseStamp } from './stamp.ts';
import { statuses } from './status.ts';
import { longestTag, normaliseTag, tagKey } from './tag.ts';

export { longestNote };

const parsed = <Value>(parse: (text: string) => Value | undefined, what: string) =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: `Expected ${what}` });
      return NEVER;
    }),
  );

/** A paper id in its canonical form; other forms are for pages and people, not for records. */
export const paperIdSchema = parsed((text): PaperId | undefined => {
  const id = parseKeptId(text);
  return id === text ? id : undefined;
}, 'a paper id');

export const opIdSchema = parsed(parseOpId, 'an operation id');
export const stampSchema = parsed(parseStamp, 'a stamp');
export const tagSchema = v.pipe(v.string(), v.maxLength(4 * longestTag), parsed(normaliseTag, 'a tag'));
export const statusSchema = v.picklist(statuses);

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const whole = v.pipe(v.number(), v.integer('Expected a whole number'));
const count = v.pipe(whole, v.minValue(0));
const millis = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
// Check the length first, so that a list of a million items costs nothing.
const list = <Item>(item: v.GenericSchema<unknown, Item>, most: number) =>
  v.pipe(
    v.custom<unknown[]>((value) => Array.isArray(value), 'Expected a list'),
    v.maxLength(most),
    v.array(item),
  );
const ids = list(paperIdSchema, 50);

/** Names that may be kept with an annotation: no more text than one line of them had. */
const firstNames = v.pipe(
  list(text(2_000), 1_000),
  v.check((names) => names.join('').length <= 2_000, 'Expected at most 2000 characters of names'),
);

const paperFields = {
  id: paperIdSchema,
  aliases: ids,
  title: text(2_000),
  authors: list(text(200), 5_000),
  authorCount: v.exactOptional(count),
  abstract: v.exactOptional(text(20_000)),
  date: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'Expected a date like 2026-06-12')),
  ),
  venue: v.exactOptional(text(300)),
  organisation: v.exactOptional(text(300)),
  upvotes: v.exactOptional(count),
  comments: v.exactOptional(count),
  codeUrl: v.exactOptional(v.pipe(text(2_000), v.regex(/^https?:\/\//i, 'Expected a web address'))),
  version: v.exactOptional(count),
};

/** The facts that a page sends of a paper. Pages are not trusted: every field is bounded, and others are removed. */
export const paperSchema: v.GenericSchema<unknown, Paper> = v.object(paperFields);

/** A stored or imported paper. Fields that a later version added are kept. */
const keptPaperSchema: v.GenericSchema<unknown, Paper> = v.looseObject(paperFields);

const editsWithoutText = [
  v.object({ kind: v.literal('addTag'), tag: tagSchema }),
  v.object({ kind: v.literal('removeTag'), tag: tagSchema }),
  v.object({ kind: v.literal('setStatus'), status: v.nullable(statusSchema) }),
  v.object({ kind: v.literal('setStar'), star: v.boolean() }),
  v.object({ kind: v.literal('delete') }),
  v.object({ kind: v.literal('restore') }),
] as const;

/** One intent of the user, as it arrives in a message. */
export const editSchema: v.GenericSchema<unknown, Edit> = v.variant('kind', [
  ...editsWithoutText,
  v.object({ kind: v.literal('setNote'), note: text(longestNote), base: text(longestNote) }),
]);

/** One intent of the user for many papers, as it arrives in a message. */
export const bulkEditSchema: v.GenericSchema<unknown, BulkEdit> = v.variant('kind', [
  ...editsWithoutText,
  v.object({ kind: v.literal('renameTag'), from: tagSchema, to: tagSchema }),
]);

// Compatibility forms turn one character of a tag into up to 18 of its key.
const tagStamp = v.tuple([v.pipe(text(18 * longestTag), v.transform(tagKey)), stampSchema]);

/** A stored or imported annotation. Fields that a later version added are kept. */
export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.looseObject({
  id: paperIdSchema,
  aliases: ids,
  title: text(2_000),
  authors: firstNames,
  authorCount: v.exactOptional(count),
  year: v.exactOptional(whole),
  tags: list(tagSchema, 1_000),
  // A merged note may hold two whole notes, so it may be longer than a typed one.
  note: text(4 * longestNote),
  noteHistory: v.exactOptional(
    v.object({
      texts: list(parsed(parseFingerprint, 'a fingerprint of eight characters'), mostTexts),
      lines: list(parsed(parseLineChange, 'a sign and two fingerprints'), mostLineChanges),
    }),
  ),
  noteVersion: v.exactOptional(count),
  status: v.exactOptional(statusSchema),
  star: v.boolean(),
  sites: list(text(50), 100),
  created: millis,
  updated: millis,
  deleted: v.exactOptional(millis),
  stamps: v.looseObject({
    tags: list(tagStamp, 5_000),
    note: v.exactOptional(stampSchema),
    status: v.exactOptional(stampSchema),
    star: v.exactOptional(stampSchema),
    deleted: v.exactOptional(stampSchema),
  }),
});

/** One paper of a file, or on its way from a file to the worker. */
export const libraryEntrySchema: v.GenericSchema<unknown, LibraryEntry> = v.object({
  annotation: annotationSchema,
  paper: v.exactOptional(keptPaperSchema),
});

/** Text that is typed but not yet saved. */
export const draftSchema: v.GenericSchema<unknown, Draft> = v.pipe(
  v.object({
    id: paperIdSchema,
    note: text(largestDraft),
    base: text(largestDraft),
    tag: text(4 * longestTag),
    sent: v.exactOptional(v.object({ op: opIdSchema, note: text(longestNote), base: text(largestDraft) })),
    at: millis,
  }),
  v.check(isKeepable, 'Expected a smaller draft'),
);

/** Why a value does not match its schema: the place in it, and the error there. */
export interface Mismatch {
  /** For example `tags.3`; empty for the value as a whole. */
  path: string;
  reason: string;
}

/** Returns `value` as the schema's type, or the first mismatch. */
export function check<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Result<Value, Mismatch> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return success(result.output);
  const [issue] = result.issues;
  return failure({ path: v.getDotPath(issue) ?? '', reason: issue.message });
}

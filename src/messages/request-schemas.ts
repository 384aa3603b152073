import * as v from 'valibot';
import {
  bulkEditSchema,
  draftSchema,
  editSchema,
  libraryEntrySchema,
  opIdSchema,
  paperIdSchema,
  paperSchema,
  stampSchema,
} from '../core/schemas.ts';
import type { RequestName, Takes } from './protocol.ts';

// Check the length first, so that a list of a million items costs nothing.
const list = <Item>(item: v.GenericSchema<unknown, Item>, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
const ids = list(paperIdSchema, 2_000);
const site = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,50}$/));
const switchKey = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const nonce = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
// The op-ids of its pages are made of it, and are longer.
const batch = v.pipe(opIdSchema, v.maxLength(40));

const pair = v.object({ paper: paperIdSchema, other: paperIdSchema });

/** The form of each message. Fields that are not listed here are removed. */
export const requestSchemas: { readonly [Name in RequestName]: v.GenericSchema<unknown, Takes<Name>> } = {
  'annotations.get': v.object({ ids }),
  'annotations.edit': v.object({ op: opIdSchema, paper: paperSchema, edit: editSchema, site }),
  'annotations.undo': v.object({ op: opIdSchema, ids, since: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'papers.reportSame': v.object({ groups: list(v.pipe(list(paperIdSchema, 10), v.minLength(2)), 200) }),
  'papers.fill': v.object({ paper: paperSchema }),
  'papers.link': pair,
  'papers.apart': pair,
  'papers.unlink': v.object({ paper: paperIdSchema, link: stampSchema }),
  'drafts.put': v.object({ draft: draftSchema }),
  'drafts.drop': v.object({ id: paperIdSchema }),
  'page.found': v.object({
    count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    recognised: v.picklist(['cards', 'some-links', 'links', 'nothing', 'no-papers', 'off']),
  }),
  'page.loadScript': v.object({ script: v.picklist(['acting', 'finding']) }),
  'page.startOnce': v.object({
    tab: v.pipe(v.number(), v.integer(), v.minValue(0)),
    origin: v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]{1,300}$/)),
  }),
  'site.isOff': v.object({ key: switchKey }),
  'site.switch': v.object({ site, key: switchKey, off: v.boolean() }),
  'editor.expect': v.object({ nonce }),
  'editor.open': v.object({ paper: paperSchema, nonce: v.optional(nonce) }),
  'editor.openTab': v.object({ paper: paperSchema, site, field: v.picklist(['tag', 'note']) }),
  'library.beginImport': v.object({
    batch,
    file: v.pipe(v.string(), v.maxLength(1_000)),
    putBack: v.boolean(),
    total: count,
  }),
  'library.importPage': v.object({
    batch,
    page: count,
    entries: list(libraryEntrySchema, 500),
    isLast: v.boolean(),
  }),
  'library.editPapers': v.object({ batch, ids: list(paperIdSchema, 200_000), edit: bulkEditSchema }),
  'library.undoBatch': v.object({ batch }),
  'jobs.stop': v.object({ job: opIdSchema }),
  'jobs.resume': v.object({ job: opIdSchema }),
  'jobs.cancel': v.object({ job: opIdSchema }),
};

/** Returns whether `name` is a message of the protocol. */
export const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requestSchemas, name);

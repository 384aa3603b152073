import type { Dexie } from 'dexie';
import { upgradeAuthors } from './upgrade-authors.ts';
import { upgradeImports } from './upgrade-imports.ts';

/** Declares every version of the library's tables, with what an upgrade does to the rows of the version before. */
export function declareVersions(dexie: Dexie): void {
  // No index over the tags: on every save it would cost more than the row itself. The `tags` table counts them.
  dexie.version(1).stores({
    annotations: 'id, *aliases, [shown+id]',
    papers: 'id',
    sightings: 'id',
    edits: 'op, [undoable+stamp]',
    imported: '[batch+id]',
    drafts: 'id',
    tags: 'key',
    search: 'chunk',
    meta: 'key',
  });
  dexie.version(2).stores({ links: 'stamp, *names' });
  dexie.version(3).stores({ switchedOff: 'key' });
  // Only what is in the bin has `deleted`. What was done to a paper is found by its name where it is deleted for good.
  dexie.version(4).stores({
    annotations: 'id, *aliases, [shown+id], deleted',
    edits: 'op, [undoable+stamp], id, undone.id',
    imported: '[batch+id], id',
  });
  dexie
    .version(5)
    .stores({
      annotations: 'id, *aliases, [shown+id], deleted, titleKey',
      imported: null,
      batchChanges: '[batch+id], id',
      jobs: 'id, state',
      jobPages: '[job+page]',
      derivedVersions: 'name',
      alarms: 'name',
    })
    .upgrade(upgradeImports);
  dexie.version(6).stores({}).upgrade(upgradeAuthors);
}

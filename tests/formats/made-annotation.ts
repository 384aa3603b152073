import { expect } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import { parsePaperId } from '../../src/core/ids/paper-id.ts';

/** An annotation of the paper with this id that says nothing yet. */
export const annotationOf = (id: string): Annotation => ({
  id: parsePaperId(id) ?? expect.unreachable(),
  aliases: [],
  title: '',
  authors: [],
  tags: [],
  note: '',
  star: false,
  sites: [],
  created: 1,
  updated: 1,
  stamps: { tags: [] },
});

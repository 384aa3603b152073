import type { Annotation } from '../../src/core/annotation.ts';
import { blankAnnotation } from '../../src/core/annotation.ts';
import type { Paper } from '../../src/core/paper.ts';

/** An annotation of `paper` with one tag, or with the fields of `said`. */
export const anAnnotation = (paper: Paper, said: Partial<Annotation> = {}): Annotation => ({
  ...blankAnnotation(paper, 1_000),
  tags: ['rlhf'],
  ...said,
});

import type { Annotation } from '../../../core/annotation.ts';
import type { AnnotationRow } from '../../schema.ts';

/** Rows as they are stored, and the annotations that take their place. */
export interface RowChange {
  stored: AnnotationRow[];
  becomes: Annotation[];
}

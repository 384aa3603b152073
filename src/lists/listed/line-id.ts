import type { PaperId } from '../../core/ids/paper-id.ts';

/** The id of the element of a line, for `aria-activedescendant`. */
export const lineId = (id: PaperId): string => `line-${id}`;

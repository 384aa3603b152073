import { idValue, type PaperId, schemeOf } from '../../core/ids/paper-id.ts';

/**
 * Returns the month in which arXiv gave an id, which the id itself names: `2026-06` for `arxiv:2606.00467`, `1997-11`
 * for `arxiv:hep-th/9711200`; undefined for other schemes. Source: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function arxivMonth(id: PaperId): string | undefined {
  if (schemeOf(id) !== 'arxiv') return undefined;
  const match = /(?:^|\/)(\d{2})(\d{2})/.exec(idValue(id));
  if (match === null) return undefined;
  // arXiv began in 1991.
  return `${Number(match[1]) > 90 ? '19' : '20'}${match[1]}-${match[2]}`;
}

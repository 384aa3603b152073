import type { Annotation } from '../../../src/core/annotation.ts';
import { idValue, type PaperId } from '../../../src/core/ids/paper-id.ts';
import type { Paper } from '../../../src/core/paper.ts';
import type { Condition, Counted, Expression } from '../../../src/core/query/condition.ts';
import { dateRange } from '../../../src/core/query/query-date.ts';
import type { Range } from '../../../src/core/query/query-range.ts';
import type { AskedSite } from '../../../src/core/query/query-site.ts';
import { tagKey } from '../../../src/core/tag.ts';
import { searchForm } from '../../../src/core/text/search-form.ts';

/** A paper as the records say it. */
export interface Known {
  annotation: Annotation;
  paper: Paper | undefined;
}

/** Whether a paper meets an expression, by a look at its records without any preparation. */
export function plainlyMeets(known: Known, expression: Expression): boolean {
  switch (expression.kind) {
    case 'all':
      return !expression.parts.some((part) => !plainlyMeets(known, part));
    case 'any':
      return !expression.parts.every((part) => !plainlyMeets(known, part));
    case 'not':
      return !plainlyMeets(known, expression.part);
    default:
      return isMet(known, expression);
  }
}

function isMet({ annotation, paper }: Known, condition: Condition): boolean {
  const ids = [annotation.id, ...annotation.aliases];
  const names = longer(annotation.authors, paper?.authors ?? []);
  switch (condition.kind) {
    case 'text': {
      const texts = [annotation.title, names.join(', '), ...annotation.tags, annotation.note];
      return texts.some((text) => searchForm(text).includes(condition.text)) || ids.some((id) => id === condition.id);
    }
    case 'tag':
      return annotation.tags.some((tag) => `${tagKey(tag)}/`.startsWith(`${condition.key}/`));
    case 'has':
      return { note: annotation.note !== '', tag: annotation.tags.length > 0, code: paper?.codeUrl !== undefined }[
        condition.what
      ];
    case 'status':
      return condition.status === 'none' ? annotation.status === undefined : annotation.status === condition.status;
    case 'star':
      return annotation.star;
    case 'bin':
      return annotation.deleted !== undefined;
    case 'site':
      return isOfSite(condition, annotation.sites, ids);
    case 'before':
      return annotation.updated < condition.at;
    case 'after':
      return !(annotation.updated < condition.at);
    case 'fact':
      return factOf(condition.fact, names, paper).some((fact) => hasWords(searchForm(fact), condition.text));
    case 'id':
      return ids.some((id) => isNamed(id, condition));
    case 'count':
      return isWithin(condition.range, countOf(condition.what, { annotation, paper }));
    case 'published': {
      const date = dateRange(paper?.date ?? String(annotation.year ?? ''));
      return typeof date === 'object' && isWithin(condition.range, date.from) && isWithin(condition.range, date.to);
    }
  }
}

const isOfSite = (asked: AskedSite, sites: readonly string[], ids: readonly string[]): boolean =>
  [...sites, ...ids].some((each) => each.startsWith(asked.begins)) ||
  sites.some((site) => asked.sites.includes(site)) ||
  ids.some((id) => asked.ids.some((beginning) => id.startsWith(beginning)));

const isWithin = ({ from, to }: Range, number: number | undefined): boolean =>
  number !== undefined && !(number < from || number > to);

const countOf = (what: Counted, { annotation, paper }: Known): number | undefined =>
  what === 'authors'
    ? Math.max(annotation.authors.length, annotation.authorCount ?? 0, paper?.authors.length ?? 0) || undefined
    : paper?.[what];

const longer = (a: string[], b: string[]): string[] => (b.length > a.length ? b : a);

const factOf = (fact: string, names: string[], paper: Paper | undefined): string[] =>
  fact === 'author'
    ? [names.join(', ')]
    : [{ org: paper?.organisation, venue: paper?.venue, code: paper?.codeUrl }[fact] ?? ''];

const hasWords = (text: string, asked: string): boolean =>
  [...text].some((_, at) => {
    const [before, rest] = [[...text].slice(0, at), [...text].slice(at).join('')];
    if (!rest.startsWith(asked)) return false;
    const isMidWord = /[\p{L}\p{M}\p{N}]/u.test(before.at(-1) ?? ' ') && /^[\p{L}\p{M}\p{N}]/u.test(asked);
    return (
      !isMidWord ||
      /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(asked)
    );
  });

const isNamed = (id: PaperId, { begins, id: asked }: { begins: string; id?: PaperId }): boolean =>
  id === asked || [id, idValue(id)].some((text) => text.toLowerCase().startsWith(begins));

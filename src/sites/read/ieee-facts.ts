import { readDoi } from '../../core/ids/schemes/doi/written-doi.ts';
import { readIeee } from '../../core/ids/schemes/ieee.ts';
import { type PaperId, readId } from '../../core/ids/versioned-id.ts';
import { defineFacts, type Facts } from '../site.ts';
import { citationDate } from './citation-date.ts';
import { shownText } from './shown-text.ts';

/** Facts that IEEE Xplore shows of documents, and that their pages carry as data. */
export const ieeeFacts = defineFacts({
  site: 'ieee',
  surfaces: { list: listFacts, paper: () => ({}) },
  data: documentData,
});

function listFacts(result: Element): Facts {
  const authors = result.querySelector('.author');
  return {
    authors: [...(authors?.querySelectorAll('a') ?? [])].map(shownText),
    venue: shownText(result.querySelector('.description > a')),
    date: /Year: (\d{4})/.exec(shownText(result.querySelector('.publisher-info-container')))?.[1],
  };
}

/**
 * Returns the data in the script of a document's page, under the number of the document: the client may have moved on
 * to another document since.
 */
function documentData(document: Document): ReadonlyMap<PaperId, Facts> {
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const [, json] = /\.document\.metadata\s*=\s*(\{.*\});\s*$/m.exec(textContent ?? '') ?? [];
    const said = json === undefined ? undefined : parsed(json);
    const id = said && readId(`ieee:${text(said.articleNumber)}`, [readIeee])?.id;
    if (said !== undefined && id !== undefined) return new Map([[id, factsOf(said)]]);
  }
  return new Map();
}

type Name =
  | 'abstract'
  | 'articleNumber'
  | 'authors'
  | 'doi'
  | 'name'
  | 'publicationDate'
  | 'publicationTitle'
  | 'publicationYear';

/** An object of the page's data; none of its fields is certain. */
type Said = Readonly<Partial<Record<Name, unknown>>>;

function factsOf(said: Said): Facts {
  const doi = readId(text(said.doi), [readDoi])?.id;
  const authors = Array.isArray(said.authors) ? said.authors.filter(isSaid).map(({ name }) => text(name)) : [];
  return {
    ...(authors.length === 0 ? {} : { authors }),
    aliases: doi === undefined ? [] : [doi],
    abstract: text(said.abstract) || undefined,
    venue: text(said.publicationTitle) || undefined,
    date: citationDate(text(said.publicationDate)) ?? citationDate(text(said.publicationYear)),
  };
}

function parsed(json: string): Said | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isSaid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

import { titleIn } from '../../core/text/title-text.ts';
import { plainTitleFields, titleFields } from './citation-metas.ts';
import { linkedPaper } from './linked-data.ts';
import { readMetas } from './metas.ts';
import { plainText } from './plain-text.ts';

/** The titles that a page gives of its own paper, outside its text. */
export interface PageTitles {
  /** From metadata about the paper, in groups, the most reliable first; a group may have a title in two languages. */
  cited: string[][];
  /** From metadata for sharing, and the title of the tab: they may name the site too, or it alone. */
  shared: string[];
}

/** Reads the titles in the metadata of a page. */
export function pageTitles(document: Document): PageTitles {
  const metas = readMetas(document);
  const textsOf = (names: readonly string[]): string[] => plain(names.flatMap((name) => metas.get(name) ?? []));
  const other = textsOf([...plainTitleFields, 'dc.title.alternative', 'dcterms.alternative']);
  const cited = [textsOf(titleFields), other].filter((titles) => titles.length > 0);
  return {
    cited: cited.length > 0 ? cited : [linkedTitles(document)].filter((titles) => titles.length > 0),
    shared: [...textsOf(['og.title', 'twitter.title']), ...plain([titleIn(document.title)])],
  };
}

function linkedTitles(document: Document): string[] {
  const { thing } = linkedPaper(document);
  return plain([thing?.['headline'], thing?.['name']].filter((text) => typeof text === 'string'));
}

const plain = (texts: readonly string[]): string[] => texts.map(plainText).filter((text) => text !== '');

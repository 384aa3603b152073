/**
 * Returns whether a text that stands where a title may stand is none: it is empty, an address, an id, a label such as
 * `PDF`, `BibTeX` or `(Oral Presentation)`, or a citation such as `Pan et al. 2022` or `[12]`.
 */
export function isTitleLabel(text: string): boolean {
  const bare = text.replace(/\s+/g, ' ').trim();
  return isIdText(bare) || isCitation(bare) || wordsOf(bare).every((word) => labels.has(word));
}

/** Returns the first of `titles` that is a title, else the first that is not empty; empty if all are. */
export const bestTitle = (...titles: readonly string[]): string =>
  titles.find((title) => !isTitleLabel(title)) ?? titles.find((title) => title !== '') ?? '';

/**
 * Returns whether a text is a citation in running text: names and a year, a year alone, or numbers in brackets. One name
 * may stand before a year; of two words without `and` or a comma between them, nobody can say that they are names.
 */
export const isCitation = (text: string): boolean =>
  text.length < 200 && (/^\W*\d+[a-z]?(?:\W+\d+[a-z]?)*\W*$/.test(text) || cited.test(text) || twoWords.test(text));

/** A DOI, an address, an address without its scheme, or the id of a paper with or without its label. */
const isIdText = (text: string): boolean =>
  /^\W*(?:(?:doi|arxiv|pmid|pmcid|hal|url)\s*[:.]?\s*)?(?:\w+:\/\/\S+|www\.\S+|10\.\d{4,9}\/\S+|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?|\d{4}\.\d{4,5}(?:v\d+)?|pmc\s*\d+|[A-Z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)(?:\s*\[[\w.-]+\])?\W*$/i.test(
    text,
  );

const name =
  "(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ten|ter|st\\.?)\\s+)*\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const cited = /* @__PURE__ */ new RegExp(
  `^\\W*(?:see(?: also)?|e\\.g\\.,?|cf\\.)?\\s*${name}(?:(?:\\s*[,&]|\\s+(?:and|und|et)\\b)(?:\\s*(?:&|and\\b))?\\s+${name})*(?:,?\\s+(?:et\\s+al|and\\s+(?:colleagues|others))\\b\\.?)?(?:['’]s?)?(?:[\\s,]*[\\s,(\\[]\\(?(?:1[89]|20)\\d\\d[a-z]?(?:\\s*[,;]\\s*(?:(?:1[89]|20)\\d\\d)?[a-z]?)*\\W*|(?<=\\bal\\.?)\\W*)$`,
  'u',
);

/** `Lincoln Muster, 1988`: a family name of two words. */
const twoWords = /^\W*\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,\s*(?:1[89]|20)\d\d[a-z]?\W*$/u;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');

/** Words of which labels beside a paper are made; a text of these words alone is no title. */
const labels: ReadonlySet<string> = /* @__PURE__ */ labelWords();

function labelWords(): Set<string> {
  const words = `a abs abstract about accepted access acm acl ads all also an and anthology appendix arxiv article as at award awards available best bib bibtex
  blog book by camera candidate citation citations cite cited click code conference copy chapter crossref data dataset demo
  details digital direct distinguished doi download drive ebook endnote english epub europe export external file files finalist
  for free from full fulltext gs google github here hf homepage honorable honourable honors html ieee in info international it its
  issn isbn journal jstor latex lib library link links local manuscript markdown my material materials medline mention
  mirror models more news next nextchapter nominee nomination of official oa on online open openreview oral original our outstanding page
  pages paper papers pdf pmc pmcid pmid postprint poster preprint presentation press previous previouschapter project ps pub publication published
  publisher pubmed read ready reader record reference related ris rmarkdown runner scholar scholarly science scidirect sciencedirect
  scopus semantic sharing short site slide slides source spotlight springer springerlink student submitted supplement
  supplementary supplemental supp suppl suppmat talk tex test text the this to txt tldr track tweet twitter up url v version
  versions via video view watch web website wiley with wos workshop www youtube zenodo zip`;
  return new Set(words.split(/\s+/));
}

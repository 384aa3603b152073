/** What a file that is not ours may be; each has its words in `import_kind_…`. */
export type FileKind =
  | 'bibtex'
  | 'bookmarks'
  | 'csv'
  | 'empty'
  | 'gzip'
  | 'html'
  | 'hypothesis'
  | 'json'
  | 'markdown'
  | 'papermemory'
  | 'pdf'
  | 'rdf'
  | 'ris'
  | 'text'
  | 'zip';

/** How files begin, the most telling first. */
const beginnings: ReadonlyArray<readonly [kind: FileKind, beginning: RegExp]> = [
  ['empty', /^$/],
  ['pdf', /^%PDF-/],
  ['zip', /^PK\p{Cc}/u],
  // Its second byte is no UTF-8.
  ['gzip', /^\p{Cc}\uFFFD\p{Cc}/u],
  ['bookmarks', /^<!doctype netscape-bookmark-file/i],
  ['rdf', /^<(?:\?xml|rdf:RDF)/i],
  ['html', /^<(?:!doctype|html|head|body)\b/i],
  ['ris', /^TY {2}- /],
  ['bibtex', /^@[a-z]+\s*[{(]/i],
  ['markdown', /^(?:---\r?\n|#{1,6} )/],
  ['json', /^[[{]/],
  ['csv', /^"?[^",;\t\n]{1,80}"?(?:[,;\t]"?[^",;\t\n]{0,80}"?){2,60}\r?\n/],
];

/**
 * What kind of file a text seems to be, by how it begins.
 * @param names of the outermost object, where the text is JSON
 */
export function fileKind(text: string, names: Iterable<string> = []): FileKind {
  const start = text
    .slice(0, 4_096)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .replace(/^(?:%(?!PDF-)[^\n]*\n\s*)+/, '');
  const kind = beginnings.find(([, beginning]) => beginning.test(start))?.[0] ?? 'text';
  return kind === 'json' ? jsonKind(new Set(names)) : kind;
}

/** The shapes of other programs' files: https://github.com/vict0rsch/PaperMemory, https://github.com/hypothesis/client */
function jsonKind(names: ReadonlySet<string>): FileKind {
  if (names.has('__dataVersion')) return 'papermemory';
  return names.has('annotations') && names.has('export_date') ? 'hypothesis' : 'json';
}

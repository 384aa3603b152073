/**
 * Matches addresses that may lead to papers, of any scheme. The first script of a page asks this alone; a script with the
 * readers of all schemes then decides. It may match too much, and never too little.
 */
export const mayBePaper: RegExp =
  /\/10\.\d{4}|[/.=](?:info:)?doi[/=:]|\/arxiv[/:]\S*\d|arxiv(?:[.:-]\w+)*\/(?:abs|pdf|html|ps|format|src|ftp|e-print)|lanl\.gov\/|\/papers?\/(?:\w\d|\d|v)|\/paper\/|\/articles?\/(?:\S*\d|info)|anthology\S*\d|openreview\.net\/(?:forum|pdf|att)|pubmed\S*\d{3}|\/PMC\d|mlr\.press\/v|\/content[_/]?\S*\d|[a-z]-\d{5}|(?:iacr\.org|ia\.cr)\/(?:\d|\S*cgi)|document\/\d|\/rec\/|abstract(?:_?id)?[=/]|\/records?\/\d|preprints|\/proceedings\/|sissa\.it\/|CorpusID|[\da-f]{36}|citation_for_view|cluster=|cites=|related:|arnumber|\/ielx?\d|\/hash\/|\/(?:abs|overview)\/\d|id=10\./i;

/** Returns the metadata of a page that gives the DOI of its one paper; null if there is none. */
export const citedDoi = ({ ownerDocument }: Element): Element | null =>
  ownerDocument.querySelector('meta:is([name="citation_doi"], [name="prism.doi"])');

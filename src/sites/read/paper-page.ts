import type { Find, Surface } from '../site.ts';
import { collapseSpaces, shownText } from './shown-text.ts';

/** Where the page of one paper has what. */
interface PaperPage {
  /** As in `Surface`: the path and query of such pages. */
  path: RegExp;
  /** Selector of the title, for pages whose metadata does not say it in the same words. */
  heading: string;
  /** As in `Surface`; without it the page's own address names the paper. */
  link?: Exclude<Surface['link'], undefined>;
  /** In the block that holds the title; without it, that block itself. */
  place?: Find;
}

/**
 * The surface `paper` of a site: a page that shows one paper under a heading, with its title in the metadata. The card is
 * the block that holds the heading. Metadata may name the paper by other ids. Marked for the
 * build, which else would keep it in the script that acts, where no surface of a site is used.
 */
/* @__NO_SIDE_EFFECTS__ */
export function paperPage({ path, heading, link, place }: PaperPage): Surface {
  return {
    name: 'paper',
    single: true,
    path,
    card: (document) => [titleHeading(document, heading)?.parentElement ?? []].flat(),
    ...(link === undefined ? {} : { link }),
    title: (block) => shownText(titleHeading(block.ownerDocument, heading)),
    place: place ?? ((block) => block),
    fit: 'block',
    proves: true,
  };
}

/** The heading that says what the metadata says, else the one that `usual` selects. */
function titleHeading(document: Document, usual: string): Element | null {
  const title = collapseSpaces(document.querySelector('meta[name="citation_title"]')?.getAttribute('content') ?? '');
  const headings = title === '' ? [] : [...document.querySelectorAll('h1, h2, h3, h4')];
  return headings.find((heading) => shownText(heading) === title) ?? document.querySelector(usual);
}

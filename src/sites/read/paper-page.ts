import type { Find, Surface } from '../site.ts';
import { collapseSpaces, shownText } from './shown-text.ts';

/** Where the page of one paper has its parts. */
interface PaperPage {
  /** As in `Surface`: the path and query of such pages. */
  path: RegExp;
  /** Selector of the title, for pages whose metadata gives it in other words. */
  heading: string;
  /** As in `Surface`; if it is left out, the page's own address names the paper. */
  link?: Exclude<Surface['link'], undefined>;
  /** An element in the block that holds the title; if it is left out, that block itself. */
  place?: Find;
}

/**
 * Makes the surface `paper` of a site: a page that shows one paper under a heading, with its title in the metadata. The
 * card is the block with the heading. Metadata may name the paper by other ids. Marked for the build, which would
 * otherwise keep it in the script that acts, where no surface of a site is used.
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

/** Returns the heading with the title from the metadata, else the one that `usual` selects. */
function titleHeading(document: Document, usual: string): Element | null {
  const title = collapseSpaces(document.querySelector('meta[name="citation_title"]')?.getAttribute('content') ?? '');
  const headings = title === '' ? [] : [...document.querySelectorAll('h1, h2, h3, h4')];
  return headings.find((heading) => shownText(heading) === title) ?? document.querySelector(usual);
}

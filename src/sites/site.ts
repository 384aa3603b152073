import type { IdReader, PaperId } from '../core/ids/versioned-id.ts';
import type { Paper } from '../core/paper.ts';

/** Finds an element of a card: a selector inside the card, or a function if no selector can reach the element. */
export type Find = string | ((card: Element) => Element | null);

/**
 * How our row sits at its place. `foot`: full width along the bottom of a card. `line`: in the free end of a line of
 * text. `block`: a line of its own, under a heading. `after`: in running text, right after its place, or at the end of
 * its place if that is a box of its own.
 */
export type Fit = 'foot' | 'line' | 'block' | 'after';

/** Facts that a page shows or carries of one paper; a fact that it does not show is absent or undefined. */
export type Facts = { [Field in keyof Paper]?: Paper[Field] | undefined };

/**
 * One kind of list or page on a site. Select by meaning (an address, a heading), never by a class that only sets the
 * style.
 */
export interface Surface {
  /** A name for people and tests: `daily`, `search`, `abs`. */
  name: string;
  /**
   * Matches the path and query (`/list/cs.CL/new?skip=0`) of the pages that have this surface; without it, every page
   * of the site does.
   */
  path?: RegExp;
  /** Whether its pages are of one paper: the other papers they link to are cited or similar, and no list. */
  single?: true;
  /** Selector of the element of one paper, or a function that finds all such elements, in page order. */
  card: string | ((document: Document) => Iterable<Element>);
  /**
   * The link, `meta` or element whose `href`, `content` or text names the paper, or a function that returns such a text
   * (`s2:…` if an attribute holds only the value). Without it the page's own address names the paper.
   */
  link?: string | ((card: Element) => Element | string | null);
  /** The element whose text is the title, or a function that returns the title if no element holds it alone. */
  title: Find | ((card: Element) => string);
  /** The element that takes our row as its last child; if `fit` is `after`, the element with which the title ends. */
  place: Find;
  fit: Fit;
  /** Whether its facts contain other ids of the same papers: then they are read without any act of the user. */
  proves?: true;
  /** Returns all ids of the paper that the page shows beside its card; the card's own may be among them. */
  aliases?: (card: Element) => readonly PaperId[];
}

/** A web site that lists papers, as data. */
export interface Site {
  id: string;
  /** The site's own name, shown to people. */
  name: string;
  /** Match patterns: in `host_permissions` of the manifest, or in `optional_host_permissions` if `optional`. */
  matches: string[];
  /** Whether the user is asked for access in the popup, on the page itself, and not at installation. */
  optional?: boolean;
  /** Whether the page's framework claims its nodes after load; then we wait for it before we add ours. */
  hydrates: boolean;
  /** Whether a late script finds its papers; the first script only looks whether there are `paperLinks`. */
  late?: boolean;
  /** Readers of the ids that the site uses for papers. */
  reads: readonly IdReader[];
  /** Attributes, besides `href`, whose change makes a card another paper. */
  naming?: readonly string[];
  surfaces: Surface[];
  /**
   * Selector of links to papers, by their addresses alone, because it is used when the rest of the markup has changed.
   */
  paperLinks: string;
}

/**
 * Facts of a paper beyond its title, on the pages of one site. They stand apart from the site because a page needs them
 * only when the user writes something: finding papers and showing rows has to stay small.
 */
export interface SiteFacts {
  /** The id of the site. */
  site: string;
  /** For each surface, by name: reads the facts that its card shows. */
  surfaces: Readonly<Record<string, (card: Element) => Facts>>;
  /** Reads facts that the page carries as data, by paper. */
  data?: (document: Document) => ReadonlyMap<PaperId, Facts>;
}

/** Returns a site's description; the compiler checks it where it is written. */
export const defineSite = (site: Site): Site => site;

/**
 * Returns the whole description of a site whose pages load only a part of it first. Call it as pure, so that a script
 * that does not use the site leaves it out.
 */
export const completeSite = (first: Site, rest: Partial<Site>): Site => ({ ...first, late: false, ...rest });

/**
 * What a site's pages say of papers, checked by the compiler where it is written. The mark lets the builder leave it out of
 * the first script in a page, which does not use it.
 */
export const defineFacts = /* @__NO_SIDE_EFFECTS__ */ (facts: SiteFacts): SiteFacts => facts;

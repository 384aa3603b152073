import type { IdReader, PaperId } from '../core/ids/versioned-id.ts';
import type { Paper } from '../core/paper.ts';

/** Where something of a card is: a selector inside it, or a function where no selector can reach. */
export type Find = string | ((card: Element) => Element | null);

/**
 * How our row sits at its place. `foot`: full width along the foot of a card. `line`: in the free end of a line of text.
 * `block`: a line of its own, under a heading. `after`: in running text, right after its place, or in it at its end where
 * the place is a box of its own.
 */
export type Fit = 'foot' | 'line' | 'block' | 'after';

/** What a page shows or carries of one paper; what it does not show is absent or undefined. */
export type Facts = { [Field in keyof Paper]?: Paper[Field] | undefined };

/** One kind of list or page on a site. Select by meaning (an address, a heading), never by a class that only styles. */
export interface Surface {
  /** For people and tests: `daily`, `search`, `abs`. */
  name: string;
  /** The path and query (`/list/cs.CL/new?skip=0`) of the pages that have it; every page of the site without it. */
  path?: RegExp;
  /** Whether its pages are of one paper: what else they link to is cited or alike, and no list. */
  single?: true;
  /** Selector of the element of one paper, or a function that finds them all, in page order. */
  card: string | ((document: Document) => Iterable<Element>);
  /**
   * The link, `meta` or element whose `href`, `content` or text names the paper, or a function that gives such a text, as
   * `s2:…` where an attribute holds no more than the value; without it the page's own address does.
   */
  link?: string | ((card: Element) => Element | string | null);
  /** The element whose text is the title, or a function that gives the text where an element holds more than that. */
  title: Find | ((card: Element) => string);
  /** The element that takes our row as its last child; where `fit` is `after`, what the title ends with. */
  place: Find;
  fit: Fit;
  /** Whether its facts hold other ids of the same papers: then they are read without any act of the user's. */
  proves?: true;
}

/** A web site that lists papers, as data. */
export interface Site {
  id: string;
  /** The site's own name, for people. */
  name: string;
  /** Match patterns: in `host_permissions` of the manifest, or in `optional_host_permissions` where `optional`. */
  matches: string[];
  /** Whether its pages are asked for in the popup, on the page itself, and not at install. */
  optional?: boolean;
  /** Whether the page's framework claims its nodes after load (then we wait for it before we add ours). */
  hydrates: boolean;
  /** Its papers are found by a script of their own; the first only sees whether there are `paperLinks`. */
  late?: boolean;
  /** Readers of the ids that the site names papers by. */
  reads: readonly IdReader[];
  /** Attributes, besides `href`, whose change makes another paper of a card. */
  naming?: readonly string[];
  surfaces: Surface[];
  /** Selector of links to papers by their addresses alone, because it is asked where the rest of the markup has changed. */
  paperLinks: string;
}

/**
 * What the pages of a site say of a paper beyond its title. It stands apart from the site because a page needs it only when
 * the user writes something: finding papers and showing rows has to stay small.
 */
export interface SiteFacts {
  /** The id of the site. */
  site: string;
  /** By the name of the surface: what its card shows. */
  surfaces: Readonly<Record<string, (card: Element) => Facts>>;
  /** Facts that the page carries as data, by paper. */
  data?: (document: Document) => ReadonlyMap<PaperId, Facts>;
}

/** A site's description, checked by the compiler where it is written. */
export const defineSite = (site: Site): Site => site;

/**
 * The whole description of a site whose pages load only a part of it first. Call it as pure, so that a script that has no use for
 * the site leaves it out.
 */
export const completeSite = (first: Site, rest: Partial<Site>): Site => ({ ...first, late: false, ...rest });

/**
 * What a site's pages say of papers, checked by the compiler where it is written. The mark lets the builder leave it out of
 * the first script in a page, which does not use it.
 */
export const defineFacts = /* @__NO_SIDE_EFFECTS__ */ (facts: SiteFacts): SiteFacts => facts;

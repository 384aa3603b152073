import type { Surface } from '../site.ts';

/** Where the page of one paper has its parts; `path` and `link` as in `Surface`. */
interface HeadedPage extends Pick<Surface, 'link'> {
  path: RegExp;
  /** Selector of the title. */
  heading: string;
}

/**
 * Makes the surface `paper` of a site that changes its page in place, where the metadata may still be of the paper before: its card is
 * the block around the heading. Marked for the build, which would otherwise keep it in the script that acts, where no surface of
 * a site is used.
 */
/* @__NO_SIDE_EFFECTS__ */
export function headedPage({ path, heading, link }: HeadedPage): Surface {
  return {
    name: 'paper',
    single: true,
    path,
    card: (document) => [document.querySelector(heading)?.parentElement ?? []].flat(),
    ...(link && { link }),
    title: (block) => block.ownerDocument.querySelector(heading),
    place: (block) => block,
    fit: 'block',
    proves: true,
  };
}

import type { VNode } from 'preact';
import { daysInBin } from '../core/bin.ts';
import type { EditingApi } from '../core/editing.ts';
import { EndOfList } from '../lists/section/end-of-list.tsx';
import { AnnotationEditor } from '../ui/editing/annotation-editor.tsx';
import { countPapers } from '../ui/parts/count-papers.ts';
import { countWords } from '../ui/saying/count-words.ts';
import { sayNumber } from '../ui/saying/say-number.ts';
import { type Say, useWords } from '../ui/words.ts';
import { NarrowBy } from './search/narrow-by.tsx';
import { ToBin } from './search/to-bin.tsx';
import { isOnePaper } from './tab/page-lines.ts';
import { SiteSwitch } from './tab/site-switch.tsx';
import type { Listing } from './use-listing.ts';
import type { PopupState } from './use-popup.ts';
import './paper-list.css';
import { SectionView } from '../lists/section/section-view.tsx';
import type { PopupSection, SectionName } from './sections.ts';

/** The width of a line without its padding, in CSS pixels. */
const lineWidth = 348;

/** The parts of which more lines are drawn when the user comes near their end. */
const endless: ReadonlySet<SectionName> = new Set<SectionName>(['latest', 'found', 'bin']);

/** The parts of the list, each with its headings and with the buttons that lead to more. */
export function PaperList({ popup, api }: { popup: PopupState; api: EditingApi }): VNode {
  const say = useWords();
  const { listing, editing, chosen, acts } = popup;
  const { now } = editing;
  const close = (): void => {
    editing.close();
    if (now !== undefined) chosen.focus(now.line);
  };
  const look = { chosen: chosen.id, width: lineWidth, words: listing.found?.query.words ?? [], acts };
  const editor = now && {
    line: now.line,
    view: <AnnotationEditor paper={now.paper} api={api} field={now.field} onDone={close} />,
  };
  return (
    <>
      {editing.sections.map((section) => (
        <SectionView
          key={section.name}
          section={section}
          {...headingOf(section, listing, say)}
          look={look}
          editor={editor}
        >
          {endless.has(section.name) && <EndOfList onNear={listing.more} />}
          {section.name === 'found' && listing.found && <NarrowBy {...listing} found={listing.found} />}
          {section.name === 'tab' && listing.folded > 0 && <Unfold listing={listing} />}
          {section.name === 'tab' && listing.tab?.kind === 'known' && <SiteSwitch page={listing.tab.page} />}
        </SectionView>
      ))}
      {listing.inBin > 0 && <ToBin listing={listing} onShow={(query) => popup.searchFor(query)} />}
    </>
  );
}

/** The button that lists the papers of this tab without an annotation. */
function Unfold({ listing }: { listing: Listing }): VNode {
  const say = useWords();
  const { folded, page } = listing;
  const words = countWords(say, page.mine.length > 0 ? 'popup_others' : 'popup_othersAll', folded);
  return (
    <button type="button" class="unfold" onClick={listing.unfold}>
      {words}
    </button>
  );
}

function headingOf({ name }: PopupSection, { page, found }: Listing, say: Say): { heading: string; aside: string } {
  const { mine, others } = page;
  switch (name) {
    case 'tab':
      return {
        heading: say('popup_onTab'),
        aside: isOnePaper(page)
          ? ''
          : countWords(say, 'popup_onTabCount', mine.length + others.length, sayNumber(say, mine.length)),
      };
    case 'page':
      return { heading: say('popup_onPage'), aside: '' };
    case 'latest':
      return { heading: say('popup_latest'), aside: '' };
    case 'found':
      return { heading: countPapers(say, found?.ids.length ?? 0), aside: say('popup_latest') };
    case 'bin':
      return {
        heading: countWords(say, 'popup_inBin', found?.ids.length ?? 0),
        aside: countWords(say, 'popup_binKept', daysInBin),
      };
  }
}

import type { VNode } from 'preact';
import browser from 'webextension-polyfill';
import { lineId } from '../lists/listed/line-id.ts';
import { gridId } from '../lists/section/section-view.tsx';
import { countPapers } from '../ui/parts/count-papers.ts';
import { type Say, useWords } from '../ui/words.ts';
import { ExportMenu } from './export-menu.tsx';
import { FirstRun } from './first-run.tsx';
import { Foot, KeyHints } from './foot.tsx';
import { PaperList } from './paper-list.tsx';
import { useExport } from './use-export.ts';
import './popup.css';
import { NothingFound } from './search/nothing-found.tsx';
import { NothingInBin } from './search/nothing-in-bin.tsx';
import { QueryErrorLine } from './search/query-error-line.tsx';
import { SearchField } from './search/search-field.tsx';
import { TabNotices } from './tab/tab-notices.tsx';
import { Toasts } from './toasts.tsx';
import type { Listing } from './use-listing.ts';
import { type PopupProps, type PopupState, usePopup } from './use-popup.ts';

/** The popup: the search, the papers of this tab and the latest ones, and the acts on them. */
export function Popup({ library, api, tab, typed }: PopupProps): VNode {
  const say = useWords();
  const popup = usePopup({ library, api, tab, typed });
  const exporting = useExport(library);
  const { listing, editing, chosen } = popup;
  const { home, text, found } = listing;
  return (
    <div class="popup">
      <header class="popup-search">
        <h1 class="unseen">{say('name')}</h1>
        <SearchField
          field={popup.field}
          query={text}
          operators={listing.query.operators}
          wrong={listing.query.errors}
          controls={editing.sections.map(({ name }) => gridId(name)).join(' ')}
          active={chosen.id && lineId(chosen.id)}
          onQuery={listing.search}
        />
        <QueryErrorLine field={popup.field} query={text} error={listing.query.errors[0]} />
      </header>
      <main class="popup-main" ref={popup.scroller}>
        {text === '' && (
          <TabNotices tab={listing.tab} savedCount={home?.count ?? 0} onAdd={listing.addable && listing.addPage} />
        )}
        {found !== undefined &&
          editing.sections.length === 0 &&
          (found.inBin ? <NothingInBin query={found.query} /> : <NothingFound library={library} listing={listing} />)}
        <PaperList popup={popup} api={api} />
        {isFirstRun(popup) && <FirstRun />}
      </main>
      <Toasts bin={popup.bin} exporting={exporting} />
      <Foot words={footWords(popup, say)} onImport={openImport}>
        <ExportMenu
          papers={papersToExport(listing)}
          formats={exporting.formats}
          onExport={(format) => {
            popup.bin.forget();
            void exporting.run(format, found?.ids);
          }}
        />
      </Foot>
    </div>
  );
}

/**
 * How many papers an export would write. Papers in the bin are never exported, and nothing is while a part of the search is
 * left out: more would be written than was asked for.
 */
const papersToExport = ({ found, query, home }: Listing): number =>
  found?.inBin === true || query.errors.length > 0 ? 0 : (found?.ids.length ?? home?.count ?? 0);

/** Whether there is nothing to list: the library is empty and this tab has no papers. */
const isFirstRun = ({ listing, editing }: PopupState): boolean =>
  listing.text === '' && listing.ready && listing.home?.count === 0 && editing.sections.length === 0;

/** The words in the foot: the keys of the chosen line during a search, else the number of papers. */
function footWords(popup: PopupState, say: Say): VNode | string {
  const { home, text } = popup.listing;
  if (text !== '' && popup.chosen.id !== undefined)
    return <KeyHints first={popup.listing.found?.inBin === true ? 'popup_footPutBack' : 'popup_footEdit'} />;
  if (isFirstRun(popup)) return say('popup_firstFoot');
  return home === undefined ? '' : countPapers(say, home.count);
}

/** Opens the import in a tab, because some browsers close a popup as soon as a file is chosen. */
const openImport = (): void => void browser.tabs.create({ url: browser.runtime.getURL('src/import/index.html') });

import type { VNode } from 'preact';
import browser from 'webextension-polyfill';
import { Button } from '../../ui/parts/button.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import { useWords } from '../../ui/words.ts';
import { AllowHere } from './allow-here.tsx';
import { NotRecognised } from './not-recognised.tsx';
import './tab-notices.css';
import { type ForbiddenSite, requestAccess } from './site-access.ts';
import { SiteSwitch } from './site-switch.tsx';
import type { TabPage } from './tab-page.ts';
import { useForbiddenSites } from './use-forbidden-sites.ts';

/** A browser may forbid all sites at once: notices of further sites come when the first ones are allowed. */
const mostNotices = 2;

export interface TabNoticesProps {
  tab: TabPage | undefined;
  /** Papers in the library. */
  savedCount: number;
  /** Adds the page itself to the user's papers; undefined where it is a paper that we know, or one of theirs. */
  onAdd: (() => void) | undefined;
}

/** Notices about whatever hides the papers of this tab: sites that are not allowed, and pages that are not recognised. */
export function TabNotices({ tab, savedCount, onAdd }: TabNoticesProps): VNode {
  const forbidden = useForbiddenSites();
  return (
    <>
      {forbidden.slice(0, mostNotices).map((site) => (
        <ForbiddenSiteNotice key={site.origin} site={site} />
      ))}
      {tab !== undefined && <TabNotice tab={tab} savedCount={savedCount} />}
      {onAdd !== undefined && <AddPage onAdd={onAdd} />}
    </>
  );
}

/** Says that our script is not allowed on a site, with a button that allows it (E9). */
function ForbiddenSiteNotice({ site }: { site: ForbiddenSite }): VNode {
  const say = useWords();
  return (
    <div class="tab-notice" role="alert">
      <Icon name="shield" />
      <p>{say('error_E9', site.host)}</p>
      <Button kind="main" onClick={() => void requestAccess(site)}>
        {say('error_E9_allow', site.host)}
      </Button>
    </div>
  );
}

/** Offers to keep a note on a page that is no paper that we know. */
function AddPage({ onAdd }: { onAdd: () => void }): VNode {
  const say = useWords();
  return (
    <p class="tab-quiet">
      <Button kind="link" icon="plus" onClick={onAdd}>
        {say('popup_addPage')}
      </Button>
    </p>
  );
}

function TabNotice({ tab, savedCount }: { tab: TabPage; savedCount: number }): VNode | null {
  const say = useWords();
  if (tab.kind === 'elsewhere') return tab.tab === undefined ? null : <AllowHere tab={tab.tab} address={tab.address} />;
  if (tab.kind === 'pdf') return null;
  if (tab.kind === 'silent')
    return (
      <div class="tab-notice" role="status">
        <Icon name="globe" />
        <p>{say('popup_silent')}</p>
        <Button onClick={() => void browser.tabs.reload(tab.tab)}>{say('popup_silentReload')}</Button>
      </div>
    );
  switch (tab.page.recognised) {
    case 'cards':
      return null;
    case 'no-papers':
      return <p class="tab-quiet">{say('popup_noPapers')}</p>;
    case 'some-links':
    case 'links':
    case 'nothing':
      return <NotRecognised page={tab.page} savedCount={savedCount} />;
    case 'off':
      return <SiteSwitch page={tab.page} />;
  }
}

import type { VNode } from 'preact';
import browser from 'webextension-polyfill';
import { Button } from '../../ui/parts/button.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import { useWords } from '../../ui/words.ts';
import { AllowHere } from './allow-here.tsx';
import { NotRecognised } from './not-recognised.tsx';
import './tab-notices.css';
import { type ClosedSite, requestAccess } from './site-access.ts';
import { SiteSwitch } from './site-switch.tsx';
import type { TabPage } from './tab-page.ts';
import { useClosedSites } from './use-closed-sites.ts';

/** Where a browser closed every site at once, further notices come when the first sites are allowed. */
const mostNotices = 2;

export interface TabNoticesProps {
  tab: TabPage | undefined;
  /** Papers in the library. */
  kept: number;
}

/** Notices about whatever hides the papers of this tab: sites that are not allowed, and pages that are not recognised. */
export function TabNotices({ tab, kept }: TabNoticesProps): VNode {
  const closed = useClosedSites();
  return (
    <>
      {closed.slice(0, mostNotices).map((site) => (
        <ClosedSiteNotice key={site.origin} site={site} />
      ))}
      {tab !== undefined && <TabNotice tab={tab} kept={kept} />}
    </>
  );
}

/** Says that our script is not allowed on a site, with a button that allows it (E9). */
function ClosedSiteNotice({ site }: { site: ClosedSite }): VNode {
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

function TabNotice({ tab, kept }: { tab: TabPage; kept: number }): VNode | null {
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
      return <NotRecognised page={tab.page} kept={kept} />;
    case 'off':
      return <SiteSwitch page={tab.page} />;
  }
}

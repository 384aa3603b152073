import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { call } from '../../messages/client.ts';
import type { OptionalSite } from '../../messages/optional-sites.ts';
import { Button } from '../../ui/parts/button.tsx';
import { useWords } from '../../ui/words.ts';
import { hostOf } from './site-access.ts';
import { useOfferedSites } from './use-offered-sites.ts';

/** For a tab without a script of ours: the buttons that allow one on this page, on this site or on other sites. */
export function AllowHere({ tab, address }: { tab: number; address: string | undefined }): VNode | null {
  const say = useWords();
  const offered = useOfferedSites();
  const [choosing, setChoosing] = useState(false);
  if (offered === undefined) return null;
  const site = offered.find(({ matches }) => matches.some((match) => address?.startsWith(match.replace(/\*$/, ''))));
  return (
    <div class="tab-allow">
      {site !== undefined && <AllowSite site={site} main />}
      {site === undefined && address !== undefined && <LookHere tab={tab} origin={new URL(address).origin} />}
      {address === undefined && <LetLook />}
      {offered.length > 0 && !choosing && (
        <Button kind="link" onClick={() => setChoosing(true)}>
          {say('popup_moreSites')}
        </Button>
      )}
      {choosing && offered.filter((one) => one !== site).map((one) => <AllowSite key={one.id} site={one} />)}
    </div>
  );
}

/** The button that allows our script on one of the optional sites. */
function AllowSite({ site, main = false }: { site: OptionalSite; main?: boolean }): VNode {
  const say = useWords();
  return (
    <Button kind={main ? 'main' : 'edge'} onClick={() => void allow(site.matches)}>
      {say('error_E9_allow', hostOf(site.matches[0] ?? ''))}
    </Button>
  );
}

/** The buttons that look for papers on a page of an unknown site: once, or always on its host. */
function LookHere({ tab, origin }: { tab: number; origin: string }): VNode {
  const say = useWords();
  const once = async (): Promise<void> => {
    const answer = await call('page.startOnce', { tab, origin });
    if (answer.ok) window.close();
  };
  return (
    <>
      <span>{say('popup_look')}</span>
      <Button onClick={() => void once()}>{say('popup_lookOnce')}</Button>
      <Button onClick={() => void allow([`${origin.replace(/:\d+$/, '')}/*`])}>
        {say('popup_lookAlways', new URL(origin).host)}
      </Button>
    </>
  );
}

/**
 * The button that asks for the permission to see which page is open. Some browsers tell it only with this permission, and
 * only from the next opening of the popup on.
 */
function LetLook(): VNode | null {
  const say = useWords();
  const [asked, setAsked] = useState(false);
  const [isLet, setLet] = useState<boolean>();
  useEffect(() => void browser.permissions.contains(toLook).then(setLet), []);
  const ask = async (): Promise<void> => setAsked(await browser.permissions.request(toLook));
  if (asked) return <span role="status">{say('popup_lookAgain')}</span>;
  // With the permission and still without an address, the page is the browser's own, where no extension may look.
  if (isLet !== false) return null;
  return (
    <Button kind="link" onClick={() => void ask()}>
      {say('popup_look')}
    </Button>
  );
}

const toLook = { permissions: ['activeTab'] } satisfies browser.Permissions.Permissions;

/** Asks the user for a permission; call it in the turn of their click. The page shows the result. */
async function allow(origins: string[]): Promise<void> {
  if (await browser.permissions.request({ origins })) window.close();
}

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { anyPageId, type OptionalSite, optionalSites } from '../../messages/optional-sites.ts';

/** The optional sites that the user has not allowed; undefined until they are known. */
export function useOfferedSites(): OptionalSite[] | undefined {
  const [offered, setOffered] = useState<OptionalSite[]>();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const sites = (await optionalSites()).filter(({ id }) => id !== anyPageId);
      const allowed = await Promise.all(sites.map(({ matches }) => browser.permissions.contains({ origins: matches })));
      setOffered(sites.filter((_, at) => allowed[at] === false));
    };
    const again = (): void => void look();
    browser.permissions.onAdded.addListener(again);
    again();
    return () => browser.permissions.onAdded.removeListener(again);
  }, []);
  return offered;
}

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type ForbiddenSite, forbiddenSites } from './site-access.ts';

/** The sites of the manifest on which our script is not allowed, kept up to date. */
export function useForbiddenSites(): ForbiddenSite[] {
  const [sites, setSites] = useState<ForbiddenSite[]>([]);
  useEffect(() => {
    const look = (): void => void forbiddenSites().then(setSites);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}

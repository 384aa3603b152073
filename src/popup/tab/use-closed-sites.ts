import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type ClosedSite, closedSites } from './site-access.ts';

/** The sites of the manifest on which our script is not allowed, kept up to date. */
export function useClosedSites(): ClosedSite[] {
  const [closed, setClosed] = useState<ClosedSite[]>([]);
  useEffect(() => {
    const look = (): void => void closedSites().then(setClosed);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return closed;
}

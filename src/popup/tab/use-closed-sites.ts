import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type ClosedSite, closedSites } from './site-access.ts';

/** The sites that we may not run on, kept up to date with what the user allows. */
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

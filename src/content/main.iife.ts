import { siteFor } from '../sites/index.ts';
import { prepareFarewell } from './farewell.ts';
import { arrival, startLifetime } from './lifetime.ts';
import { startPage } from './page.ts';

const site = siteFor(location.href);

if (site !== undefined) {
  const farewell = prepareFarewell();
  const lifetime = startLifetime((reason) => {
    const unsaved = page.unsaved();
    if (reason === 'replaced') page.clear();
    else page.fade();
    if (reason === 'orphaned' || unsaved !== '') farewell.say(unsaved, page.scheme());
    document.addEventListener(arrival, farewell.takeBack, { once: true });
  });
  const page = startPage(site, lifetime);
}

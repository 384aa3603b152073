import { siteFor } from '../sites/index.ts';
import { startLifetime } from './lifetime.ts';
import { startPage } from './page.ts';

const site = siteFor(location.href);

if (site !== undefined) {
  const lifetime = startLifetime((reason) => page.leave(reason === 'replaced'));
  const page = startPage(site, lifetime);
}

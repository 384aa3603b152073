import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PagePapers, Recognised } from '../../messages/protocol.ts';
import { Button } from '../../ui/parts/button.tsx';
import { copyText } from '../../ui/parts/copy-text.ts';
import { Icon } from '../../ui/parts/icon.tsx';
import { useWords, type WordKey } from '../../ui/words.ts';
import { reportText } from './report.ts';

const headings: { readonly [How in Recognised]?: WordKey } = {
  'some-links': 'popup_someLinks',
  links: 'popup_linksOnly',
};

/**
 * For a page of a known site whose markup has changed: no paper was found although there are some (E10), or some or all
 * papers were found by links only.
 */
export function NotRecognised({ page, savedCount }: { page: PagePapers; savedCount: number }): VNode {
  const say = useWords();
  const [copied, setCopied] = useState(false);
  const byLinks = headings[page.recognised];
  const report = async (): Promise<void> => {
    const { version } = browser.runtime.getManifest();
    const { site, address, recognised, papers } = page;
    setCopied(await copyText(reportText({ version, site, address, recognised, found: papers.length, savedCount })));
  };
  return (
    <div class="tab-notice tab-notice-tall" role="status">
      <Icon name="globe" size={24} />
      <h2>{say(byLinks ?? 'error_E10')}</h2>
      <p>{say(byLinks ? 'popup_linksOnlyHow' : 'error_E10_safe')}</p>
      <Button icon={copied ? 'check' : 'copy'} onClick={() => void report()}>
        {say('error_E10_report')}
      </Button>
      {copied && <p>{say('error_E10_copied')}</p>}
    </div>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../messages/client.ts';
import type { PagePapers } from '../../messages/protocol.ts';
import { Button } from '../../ui/parts/button.tsx';
import { useWords } from '../../ui/words.ts';

/** The button that switches Tagalong off on the site of the tab, or on again. */
export function SiteSwitch({ page }: { page: PagePapers }): VNode {
  const say = useWords();
  const off = page.recognised === 'off';
  const [failed, setFailed] = useState(false);
  const flip = async (): Promise<void> => {
    const answer = await call('site.switch', { site: page.site, key: page.switch, off: !off });
    // The page shows the result.
    if (answer.ok) window.close();
    else setFailed(true);
  };
  return (
    <p class="tab-quiet">
      {off && `${say('popup_isOff', page.name)} `}
      <Button kind="link" onClick={() => void flip()}>
        {off ? say('popup_switchOn') : say('popup_switchOff', page.name)}
      </Button>
      {failed && <span role="alert"> {say('popup_switchFailed')}</span>}
    </p>
  );
}

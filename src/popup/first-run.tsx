import type { VNode } from 'preact';
import browser from 'webextension-polyfill';
import { Button } from '../ui/parts/button.tsx';
import { Icon } from '../ui/parts/icon.tsx';
import { Sentence } from '../ui/parts/sentence.tsx';
import { countWords } from '../ui/saying/count-words.ts';
import { useWords } from '../ui/words.ts';
import './first-run.css';
import { openAddress } from '../lists/acts/open-address.ts';

/** The sites that are named; the others are counted. */
const firstSites = ['Hugging Face Daily Papers', 'arXiv'];

/** Shown for an empty library: what Tagalong is, where it works, and what to do first. */
export function FirstRun(): VNode {
  const say = useWords();
  // One entry is one site, however many addresses it has.
  const sites = (browser.runtime.getManifest().content_scripts ?? []).length;
  const names = [...firstSites, countWords(say, 'popup_firstSites', sites - firstSites.length)];
  return (
    <div class="first-run">
      <img src="/icons/128.png" width={32} height={32} alt="" />
      <h2>{say('popup_firstTitle')}</h2>
      <p>
        <Sentence words="popup_firstHow" part={<kbd>T</kbd>} />
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            {name}
            <Icon name="check" />
          </li>
        ))}
      </ul>
      <Button kind="main" onClick={() => openAddress('https://huggingface.co/papers')}>
        {say('popup_firstOpen')}
      </Button>
    </div>
  );
}

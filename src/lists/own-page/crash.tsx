import { type ComponentChildren, Fragment, type VNode } from 'preact';
import { useErrorBoundary, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Button } from '../../ui/parts/button.tsx';
import { copyText } from '../../ui/parts/copy-text.ts';
import { Icon } from '../../ui/parts/icon.tsx';
import { useWords } from '../../ui/words.ts';
import './crash.css';
import { crashCode, crashDetails } from './crash-details.ts';
import { LibraryUnreadable } from './library-unreadable.ts';

/** Shows its children, or `Crash` in their place after one of them has failed (E21). */
export function CrashBoundary({ children }: { children: ComponentChildren }): VNode {
  const [error] = useErrorBoundary();
  return error === undefined ? <Fragment>{children}</Fragment> : <Crash error={error} />;
}

/** Says that a bug was met (E21) or that the library cannot be read (E4), what is safe, and what the user can do. */
export function Crash({ error }: { error: unknown }): VNode {
  const say = useWords();
  const unreadable = error instanceof LibraryUnreadable;
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> =>
    setCopied(await copyText(crashDetails(error, browser.runtime.getManifest().version)));
  return (
    <div class="crash" role="alert">
      <Icon name="alert" />
      <p>{unreadable ? say('error_E4') : say('error_E21', crashCode(error))}</p>
      <div class="crash-acts">
        <Button kind="main" onClick={() => location.reload()}>
          {say(unreadable ? 'editor_tryAgain' : 'error_E21_reload')}
        </Button>
        <Button kind="bare" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          {say(copied ? 'error_E21_copied' : 'error_E21_copy')}
        </Button>
      </div>
    </div>
  );
}

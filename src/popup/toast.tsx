import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/parts/button.tsx';
import './toast.css';

/** How long a message stays, and its act can be undone. */
const lifetime = 10_000;

export interface ToastProps {
  text: string;
  act?: { label: string; key?: string; run: () => void };
  onGone: () => void;
}

/** One short message over the foot of the popup. It stays longer while it is pointed at or has the focus. */
export function Toast({ text, act, onGone }: ToastProps): VNode {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, lifetime);
    return () => clearTimeout(timer);
  }, [held, text]);
  return (
    <div
      class="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span>{text}</span>
      {act !== undefined && (
        <Button kind="link" onClick={act.run}>
          {act.label}
          {act.key !== undefined && <kbd>{act.key}</kbd>}
        </Button>
      )}
    </div>
  );
}

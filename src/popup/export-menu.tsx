import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Format } from '../formats/format.ts';
import { Icon } from '../ui/parts/icon.tsx';
import { countWords } from '../ui/saying/count-words.ts';
import { useWords } from '../ui/words.ts';
import './export-menu.css';

export interface ExportMenuProps {
  /** How many papers are exported. */
  papers: number;
  formats: readonly Format[];
  onExport: (format: Format) => void;
}

/** The button that exports, with the formats to choose from. */
export function ExportMenu({ papers, formats, onExport }: ExportMenuProps): VNode {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="foot-act"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={papers === 0}
        onClick={() => setOpen(!open)}
      >
        <Icon name="export" />
        {say('export_open')}
      </button>
      {open && (
        <Menu
          heading={countWords(say, 'export_as', papers)}
          formats={formats}
          onChoose={(format) => {
            close();
            onExport(format);
          }}
          onClose={close}
        />
      )}
    </>
  );
}

interface MenuProps {
  heading: string;
  formats: readonly Format[];
  onChoose: (format: Format) => void;
  onClose: () => void;
}

function Menu({ heading, formats, onChoose, onClose }: MenuProps): VNode {
  const list = useRef<HTMLDivElement>(null);
  const headingId = useId();
  useEffect(() => focusItem(list.current, 0), []);
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // The list behind the menu must not get the menu's keys.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else if (step !== undefined) focusItem(list.current, step, document.activeElement);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      class="export-menu"
      role="menu"
      tabIndex={-1}
      aria-labelledby={headingId}
      onKeyDown={onKey}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) onClose();
      }}
    >
      <p id={headingId} role="presentation">
        {heading}
      </p>
      {formats.map((format) => (
        <button key={format.id} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(format)}>
          {format.label}
          <span>.{format.extension}</span>
        </button>
      ))}
    </div>
  );
}

/** Moves the focus by `step` from the item `from`, from the last item to the first and back; without `from`, to the first. */
function focusItem(list: HTMLElement | null, step: number, from: Element | null = null): void {
  const items = [...(list?.querySelectorAll('button') ?? [])];
  const at = items.findIndex((item) => item.isSameNode(from));
  items[(Math.max(at, 0) + step + items.length) % items.length]?.focus();
}

import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { readableFormats } from '../formats/choose-format.ts';
import { Icon } from '../ui/parts/icon.tsx';
import { useWords } from '../ui/words.ts';
import type { ImportState } from './import-state.ts';
import { refusalText } from './refusal-text.ts';

export interface ImportChoiceProps {
  state: Extract<ImportState, { at: 'start' | 'reading' }>;
  onFile: (file: File) => void;
}

/** The kinds of files that the browser's dialogue offers. */
const accepted = readableFormats.flatMap(({ extension, mime }) => [`.${extension}`, mime]).join(',');

/** Takes a file, chosen or dropped, and says why one was not taken (E7). */
export function ImportChoice({ state, onFile }: ImportChoiceProps): VNode {
  const say = useWords();
  const inputId = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <p>{say('import_how')}</p>
      {state.at === 'start' && state.refusal !== undefined && (
        <p class="import-bad" role="alert">
          <Icon name="alert" />
          {refusalText(say, state.refusal).join(' ')}
        </p>
      )}
      <fieldset
        class={over ? 'import-drop import-drop-over' : 'import-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id={inputId}
          class="unseen"
          type="file"
          accept={accepted}
          disabled={state.at === 'reading'}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file may be chosen again once it was mended.
            event.currentTarget.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
        <label for={inputId} class="button button-main">
          <Icon name="import" />
          {say('import_choose')}
        </label>
        <span>{say('import_drop')}</span>
      </fieldset>
      <p class="import-quiet" role="status">
        {state.at === 'reading' ? say('import_reading', state.file) : ''}
      </p>
    </>
  );
}

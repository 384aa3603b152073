import type { VNode } from 'preact';
import type { Edit } from '../../core/edit.ts';
import type { Status } from '../../core/status.ts';
import { IconButton } from '../parts/button.tsx';
import type { EditingState } from '../session/editing-state.ts';
import './editor-foot.css';
import { Icon } from '../parts/icon.tsx';
import { type Say, useWords } from '../words.ts';
import { StatusChoice } from './status-choice.tsx';

export interface EditorFootProps {
  state: Pick<EditingState, 'status' | 'star' | 'saving' | 'undoable'>;
  onStatus: (status: Status | null) => void;
  onStar: (star: boolean) => void;
  onUndo: () => void;
}

/** The buttons below the note, and the state of saving. */
export function EditorFoot({ state, onStatus, onStar, onUndo }: EditorFootProps): VNode {
  const say = useWords();
  const { status, star, saving, undoable } = state;
  return (
    <footer class="editor-foot">
      <StatusChoice status={status} onChoose={onStatus} />
      <IconButton
        icon="star"
        filled={star}
        tone="star"
        label={say('editor_star')}
        pressed={star}
        onClick={() => onStar(!star)}
      />
      <span class="editor-foot-end">
        {undoable !== undefined && <IconButton icon="undo" label={undoName(undoable, say)} onClick={onUndo} />}
        <span class="editor-saved" role="status">
          {saving === 'saved' && <Icon name="check" size={14} />}
          {saving === 'saved' && say('editor_saved')}
          {saving === 'saving' && say('editor_saving')}
        </span>
      </span>
    </footer>
  );
}

/** Returns the name of the button that undoes `edit`. */
function undoName(edit: Edit, say: Say): string {
  switch (edit.kind) {
    case 'addTag':
      return say('editor_undo_addTag', edit.tag);
    case 'removeTag':
      return say('editor_undo_removeTag', edit.tag);
    case 'setNote':
      return say('editor_undo_setNote');
    case 'setStatus':
      return say('editor_undo_setStatus');
    case 'setStar':
      return say('editor_undo_setStar');
    case 'delete':
    case 'restore':
      return say('editor_undo');
  }
}

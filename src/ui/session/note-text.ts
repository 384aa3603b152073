/** Milliseconds without typing after which the note is sent to be saved. */
export const unsentTime = 1_000;

/** The text in the note field, and the saved note from which the typing started. */
export class NoteText {
  text = '';
  base = '';

  /** Whether the field holds text that was not sent to be saved. */
  get isTyped(): boolean {
    return this.text !== this.base;
  }

  /** Takes `saved` as the saved note. Text that is being typed keeps its own base: the save merges the two. */
  acceptSaved(saved: string): void {
    if (!this.isTyped) this.reset(saved);
  }

  /** Puts `text` into the field, which was written when the saved note was `base`. Text typed meanwhile follows it. */
  open(text: string, base: string): void {
    const typed = this.isTyped ? this.text : '';
    this.text = text === '' || typed === '' ? text + typed : `${text}\n${typed}`;
    this.base = base;
  }

  /** Puts the saved note into the field and drops what was typed. */
  reset(saved: string): void {
    this.text = saved;
    this.base = saved;
  }

  /** Marks the field's text as sent. Returns the edit to save. */
  send(): { note: string; base: string } {
    const sent = { note: this.text, base: this.base };
    this.base = this.text;
    return sent;
  }
}

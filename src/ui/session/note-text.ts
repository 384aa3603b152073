/** The note as it stands in its field, and the saved note that the typing started from. */
export class NoteText {
  text = '';
  base = '';

  /** Whether the field holds something that was not sent to be saved. */
  get isTyped(): boolean {
    return this.text !== this.base;
  }

  /** The saved note is now `saved`. Typing that has begun goes on from its own base: the save merges the two. */
  take(saved: string): void {
    if (!this.isTyped) this.reset(saved);
  }

  /** The field holds `text`, which was written when the saved note was `base`. What was typed meanwhile follows it. */
  open(text: string, base: string): void {
    const typed = this.isTyped ? this.text : '';
    this.text = text === '' || typed === '' ? text + typed : `${text}\n${typed}`;
    this.base = base;
  }

  /** The field holds the saved note, whatever was typed. */
  reset(saved: string): void {
    this.text = saved;
    this.base = saved;
  }

  /** The field as it stands is on its way to disk. Gives what has to be saved. */
  send(): { note: string; base: string } {
    const sent = { note: this.text, base: this.base };
    this.base = this.text;
    return sent;
  }
}

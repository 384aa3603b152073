/** Replaces the selection in `field` by `text`, in one step, as if the user had typed it. */
export function putText(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}

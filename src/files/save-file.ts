/** Hands a file to the browser's own download, which needs no permission. Only a page can: there is no `document` in the worker. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  // The address is given back with the page: nothing tells when the browser has read all of the file.
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
}

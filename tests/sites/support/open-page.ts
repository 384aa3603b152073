import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/** The document of a saved page at its address. Its scripts do not run and nothing is loaded. */
export function openPage(file: string, url: string): Document {
  return documentOf(readFileSync(file, 'utf8'), url);
}

/** A document made of `html`, at `url`. */
export function documentOf(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}

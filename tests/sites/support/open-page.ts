import { Window } from 'happy-dom';
import { pageText } from '../../support/page-truth.ts';

const offline = {
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
};

/** Returns the document of a saved page at its address. Its scripts do not run and nothing is loaded. */
export function openPage(file: string, url: string): Document {
  return documentOf(pageText(file), url);
}

/** Returns a document made of `html`, at `url`. */
export function documentOf(html: string, url: string): Document {
  const window = new Window({ url, settings: offline });
  window.document.write(html);
  const document = window.document as unknown as Document;
  windows.set(document, window);
  return document;
}

const windows = new WeakMap<Document, Window>();

/** Frees the memory of a document of this file, which its window keeps otherwise; for tests that open hundreds. */
export const closePage = async (document: Document): Promise<void> => windows.get(document)?.happyDOM.close();

/** Opens a saved page whose own scripts run; nothing is loaded. */
export function openLivePage(file: string, url: string) {
  const settings = {
    ...offline,
    enableJavaScriptEvaluation: true,
    suppressInsecureJavaScriptEnvironmentWarning: true,
  };
  const window = new Window({ url, settings });
  window.document.write(pageText(file));
  const document = window.document as unknown as Document;
  windows.set(document, window);
  return {
    document,
    /** Resolves when everything that the page had planned has happened. */
    settled: () => window.happyDOM.waitUntilComplete(),
    [Symbol.asyncDispose]: () => window.happyDOM.close(),
  };
}

import { element } from './element.ts';

const shared = new Map<string, CSSStyleSheet>();

/**
 * Adds the style `rules` to `root`, after those it has. All roots with the same rules use one constructed sheet.
 * Firefox lets no content script adopt a sheet (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346; goes with Firefox
 * ESR 140), so there each root gets a style element, which browsers share by its text. Both work on a page that forbids
 * inline styles.
 */
export function styleRoot(root: ShadowRoot, rules: string): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(rules)];
  } catch {
    root.append(element('style', {}, rules));
  }
}

function sheetOf(rules: string): CSSStyleSheet {
  const known = shared.get(rules);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  shared.set(rules, sheet);
  return sheet;
}

import { expect, test } from '../../support/chromium.ts';
import { closeEditor, openEditor, typeTag } from '../../support/editor.ts';
import { exportAs, openPopup } from '../../support/popup.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { openSettled } from '../../support/tab.ts';

const list = samplePage('arxiv/list-new');

/** Changes all titles and authors of the page as a translator does. */
function translate(translator: string): void {
  document.documentElement.lang = 'de';
  const parents = [...document.querySelectorAll('.list-title, .list-authors a')];
  const nodes = parents.flatMap((parent) => [...parent.childNodes].filter((node) => node.nodeType === 3));
  for (const node of nodes.filter(({ nodeValue }) => /\S/.test(nodeValue ?? ''))) {
    if (translator === 'a bilingual extension') {
      const behind = document.createElement('font');
      behind.className = 'notranslate immersive-translate-target-wrapper';
      behind.lang = 'de';
      behind.append(document.createElement('br'), 'Andere Wörter');
      if (node instanceof Text) node.after(behind);
    } else if (translator === 'Google') {
      const fonts = [document.createElement('font'), document.createElement('font')];
      for (const font of fonts) font.setAttribute('style', 'vertical-align: inherit;');
      fonts[0]?.append(...fonts.slice(1));
      fonts[1]?.append('Andere Wörter');
      node.replaceWith(...fonts.slice(0, 1));
    } else {
      if (translator === 'Edge') node.parentElement?.setAttribute('_msttexthash', '1');
      node.nodeValue = 'Andere Wörter';
    }
  }
}

for (const translator of ['Google', 'Edge', 'Firefox', 'a bilingual extension'])
  test(`on a page that ${translator} translated, a paper is saved under the title from before`, async ({
    tagalong,
  }) => {
    const page = await openSettled(tagalong, list);
    await page.evaluate(translate, translator);
    await expect(page.locator('.list-title').first()).toContainText('Andere Wörter');
    const editor = await openEditor(page, 0, 't');
    await typeTag(page, editor, 'translated');
    await closeEditor(page);
    const popup = await openPopup(tagalong);
    const { text } = await exportAs(popup, /JSON/);
    await popup.close();
    const { papers } = JSON.parse(text) as { papers: Array<{ annotation: { title: string } }> };
    expect(papers.map(({ annotation }) => annotation.title)).toEqual([list.papers[0]?.title]);
    expect(text).not.toContain('Andere');
  });

import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };

const sentences = new Set(Object.values(messages).map(({ message }) => message));
// The name of the extension and the tag of the language are the same in each.
for (const same of [messages.name.message, messages.language.message]) sentences.delete(same);

/** Everything that `root` says to a person, in text and in names and tooltips of its elements. */
function saidIn(root: Element): string[] {
  const said = [...root.querySelectorAll('*')].flatMap((element) => [
    ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ...[...element.childNodes].filter((node) => node.nodeType === node.TEXT_NODE).map((node) => node.textContent ?? ''),
  ]);
  return said.map((text) => text.trim()).filter((text) => text !== '');
}

/** The English messages that stand in `root` as they are, which is drawn in another language. */
export const englishLeft = (root: Element): string[] => saidIn(root).filter((text) => sentences.has(text));

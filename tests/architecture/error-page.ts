/** The files of the project that know of an error, as texts. */
export interface ErrorSources {
  /** Every file of `src` but the messages, by its path. */
  code: ReadonlyMap<string, string>;
  /** `messages.json` of English. */
  messages: string;
  /** `docs/errors.md`. */
  page: string;
}

const partsOfEntry = ['Cause', 'Safe', 'To do', 'Buttons'];

/** The E numbers in a text: in a comment, in the name of a message, or in a heading. */
const numbersIn = (text: string): string[] => text.match(/(?<![A-Za-z0-9])E\d{1,2}(?![A-Za-z0-9])/g) ?? [];

/** What is wrong with the page of errors, as sentences that say what to do; none if it fits the code and the messages. */
export function errorPageProblems({ code, messages: json, page }: ErrorSources): string[] {
  const messages: Record<string, { message: string } | undefined> = JSON.parse(json);
  const entries = page.split(/^## (?=E\d+: )/m).slice(1);
  const explained = entries.map((entry) => /^E\d+/.exec(entry)?.[0] ?? '');
  const files = [...code, ['messages.json', Object.keys(messages).join('\n')] as const];
  const cited = new Map(files.flatMap(([path, text]) => numbersIn(text).map((number) => [number, path] as const)));
  return [
    ...[...cited]
      .filter(([number]) => !explained.includes(number))
      .map(([number, path]) => `${path} cites ${number}: add an entry “## ${number}: …”.`),
    ...explained
      .filter((number) => ![...code.values()].some((text) => numbersIn(text).includes(number)))
      .map((number) => `${number} is explained and no code cites it: remove its entry or cite it.`),
    ...explained
      .filter((number, at) => at > 0 && Number(number.slice(1)) <= Number(explained[at - 1]?.slice(1)))
      .map((number) => `${number} stands after a larger number: put it in order.`),
    ...entries.flatMap((entry, at) => entryProblems(explained[at] ?? '', entry, messages)),
  ];
}

function entryProblems(
  number: string,
  entry: string,
  messages: Readonly<Record<string, { message: string } | undefined>>,
): string[] {
  const quoted = quotedIn(entry);
  const own = Object.keys(messages).filter((name) => new RegExp(`^error_${number}(?:_|$)`).test(name));
  const parts = [...entry.matchAll(/^- \*\*([^*]+):\*\* \S.{9,}/gm)].map(([, part]) => part);
  return [
    ...quoted
      .filter(({ name, quote }) => messages[name]?.message !== quote)
      .map(({ name }) => `${number} quotes ${name}: ${messages[name]?.message ?? 'there is no such message'}`),
    ...own
      .filter((name) => !quoted.some((quote) => quote.name === name))
      .map((name) => `${number} lacks a message: add | \`${name}\` | ${messages[name]?.message} |`),
    ...(parts.join() === partsOfEntry.join() ? [] : [`${number} is to have the parts ${partsOfEntry.join(', ')}.`]),
  ];
}

/** The messages that an entry quotes: those of its table of sentences, and those of its buttons. */
const quotedIn = (entry: string): Array<{ name: string; quote: string }> => [
  ...[...entry.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, name = '', quote = '']) => ({ name, quote })),
  ...[...entry.matchAll(/\*([^*]+)\* \(`(\w+)`\)/g)].map(([, quote = '', name = '']) => ({ name, quote })),
];

import { addressId } from '../../src/core/ids/address-id.ts';
import { knownSchemes } from '../../src/core/ids/known-schemes.ts';
import { parseKeptId, parsePaperId } from '../../src/core/ids/paper-id.ts';
import type { Scheme } from '../../src/core/ids/schemes/scheme.ts';
import { idLabel } from '../../src/ui/editing/id-label.ts';

/** What a file of `src/core/ids/schemes` exports. */
export interface SchemeFile {
  /** Without folder and ending: `arxiv`. */
  name: string;
  scheme: Scheme | undefined;
  /** The names of all that it exports. */
  exported: string[];
}

/** What a file of a scheme lacks, in sentences that say what to do; none where it is whole. */
export function schemeGaps({ name, scheme, exported }: SchemeFile): string[] {
  const file = `src/core/ids/schemes/${name}.ts`;
  if (scheme === undefined) return [`${file}: export one scheme, an object of the type \`Scheme\`.`];
  const hidden = exported.includes(scheme.read.name) ? [] : ['export the function `read` by its own name.'];
  return [...gapsOfScheme(name, scheme), ...hidden, ...gapsOfExamples(scheme)].map((gap) => `${file}: ${gap}`);
}

function gapsOfScheme(name: string, scheme: Scheme): string[] {
  const twin = knownSchemes.find((other) => other.name !== scheme.name && other.strength === scheme.strength);
  return [
    scheme.name === name ? '' : `name the file for the scheme, \`${scheme.name}.ts\`.`,
    /^[a-z][a-z0-9-]*$/.test(scheme.name) ? '' : 'write `name` in small letters, digits and hyphens.',
    knownSchemes.includes(scheme) ? '' : 'add its line to src/core/ids/schemes/index.ts.',
    scheme.strength > 0 ? '' : 'give `strength` a number above 0.',
    twin === undefined ? '' : `give \`strength\` a number of its own; \`${twin.name}\` has ${scheme.strength} too.`,
    scheme.label.trim() === '' && scheme.madeHere !== true ? 'say in `label` what people call these ids.' : '',
  ].filter((gap) => gap !== '');
}

function gapsOfExamples(scheme: Scheme): string[] {
  const { examples } = scheme;
  const own = examples.filter(([form]) => form.startsWith(`${scheme.name}:`));
  return [
    ...(own.length > 0 ? [] : [`add our own form to \`examples\`: \`${scheme.name}:…\` with its value.`]),
    ...(scheme.madeHere || examples.some(([form]) => form.startsWith('https://'))
      ? []
      : ['add an address to `examples`.']),
    ...examples.flatMap(([form, value]) => gapsOfExample(scheme, form, value)),
  ];
}

function gapsOfExample(scheme: Scheme, form: string, value: string): string[] {
  const whole = `${scheme.name}:${value}`;
  const found = scheme.read(form)?.id;
  if (found !== whole) return [`\`read\` gives ${found ?? 'nothing'} for ${form}; the example says ${whole}.`];
  const id = parseKeptId(form);
  if (id !== whole) return [`${form} is read as ${id ?? 'nothing'} by a stronger scheme; the example says ${whole}.`];
  if (scheme.read(whole)?.id !== whole) return [`\`read\` does not read our own form ${whole}.`];
  const address = scheme.address(value);
  return [
    ...(address === undefined ? [] : gapsOfAddress(whole, address)),
    scheme.madeHere && parsePaperId(form) !== undefined ? `a page could write ${form}; only records may.` : '',
    idLabel(id).startsWith(`${scheme.label} `.trimStart()) ? '' : `${whole} is not shown with its \`label\`.`,
  ].filter((gap) => gap !== '');
}

/** An address is to lead back to its id. Where the value makes no address, the site is shown, with the value behind it. */
const gapsOfAddress = (id: string, address: string): string[] =>
  addressId(address) === id || /^https:\/\/[^/]+\/#./.test(address)
    ? []
    : [`\`address\` gives ${address}, which is not read as ${id}.`];

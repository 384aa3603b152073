import type { Address } from '../../address.ts';

/**
 * Addresses without a DOI from which one follows: the address without its scheme, and the DOI with the groups of the
 * match, without `10.` in front. The page of such an article shows both. A publisher is here only for the years in which its DOIs were made so.
 */
const numbered: ReadonlyArray<readonly [form: RegExp, doi: string]> = [
  [/^zenodo\.org\/records?\/(\d{3,9})$/, '5281/zenodo.$1'],
  [/^nber\.org\/(?:papers|system\/files\/working_papers\/\w+)\/([wth]\d{1,6})$/, '3386/$1'],
  [/^peerj\.com\/articles\/(\d{1,6})$/, '7717/peerj.$1'],
  [/^peerj\.com\/articles\/(cs|[poia]chem|matsci)-(\d{1,6})$/, '7717/peerj-$1.$2'],
  [/^ijcai\.org\/proceedings\/(20(?:1[7-9]|2\d))\/0{0,3}([1-9]\d{0,3})$/i, '24963/ijcai.$1/$2'],
  [
    /^(?:elife\.)?elifesciences\.org\/(?:articles\/|reviewed-preprints\/|content\/\d+\/e)(\d{5,6})(?:v\d)?$/,
    '7554/elife.$1',
  ],
  // Before number 20 000 many have a DOI by another count.
  [
    /^(?:assets\.)?researchsquare\.com\/(?:article|files)\/(rs-(?:[2-9]\d{4}|[1-9]\d{5,7})\/v[1-9]\d?)(?:[._/].*)?$/,
    '21203/rs.3.$1',
  ],
  [/^preprints\.org\/(?:frontend\/)?manuscript\/(20\d{4}\.\d{4})\/(v[1-9]\d?)$/, '20944/preprints$1.$2'],
  // Copernicus: the journal, the volume, the first page and the year; before, each journal had a host of its own.
  [/^([a-z-]+)\.copernicus\.org\/articles\/([\dIVXL][\w-]*)\/(\d+)\/(\d{4})(?:\/\1-.*)?$/, '5194/$1-$2-$3-$4'],
  [/^[a-z-]+\.copernicus\.org\/preprints\/(?:\d{4}\/)?([a-z]+-\d{4}-\d{1,5})(?:\/\1.*)?$/, '5194/$1'],
  [/^[a-z-]+\.net\/(\d+)\/(\d+)\/(\d{4})\/([a-z]{2,6}-\1-\2-\3)$/, '5194/$4'],
  [/^(?:downloads\.)?hindawi\.com\/(?:journals\/[a-z]+|archive)\/(20(?:0[89]|1\d|2[0-4]))\/(\d{6,7})$/, '1155/$1/$2'],
  [/^jstatsoft\.org\/article\/view\/v(\d{3})([ibc]\d{2})(?:\/.*)?$/, '18637/jss.v$1.$2'],
  [/^jstatsoft\.org\/v(\d{2})\/([ibc]\d{2})(?:\/paper)?$/, '18637/jss.v0$1.$2'],
  [/^pnas\.org\/content\/(?:pnas\/)?early\/\d{4}\/\d\d\/\d\d\/(\d{10})$/, '1073/pnas.$1'],
  [/^science\.sciencemag\.org\/content\/\d+\/\d+\/e?(a[a-z]{2}\d{4})$/, '1126/science.$1'],
  [/^advances\.sciencemag\.org\/content\/\d+\/\d+\/e?(a[a-z]{2}\d{4}|1\d{6})$/, '1126/sciadv.$1'],
  // Later the American Mathematical Society numbered its articles anew.
  [
    /^ams\.org\/(?:journals\/)?[a-z]+\/(?:19\d\d|200\d|201[01])-[\w-]+\/(S\d{4}-\d{3}[\dX]-[\dX-]+)(?:\/.*)?$/,
    '1090/$1',
  ],
  [/^[a-z]+\.oxfordjournals\.org\/content\/early\/\d{4}\/\d\d\/\d\d\/([a-z]+)\.([a-z]{1,4}\d{2,5})$/, '1093/$1/$2'],
  [/^biomedcentral\.com\/(\d{4}-\d{3}[\dX])\/(\d+)\/(S?\d+)(?:\/(S\d+))?$/i, '1186/$1-$2-$3-$4'],
  [/^genomebiology\.com\/(20(?:0\d|1[0-4]))\/(\d+)\/(\d+)\/(R\d+)$/i, '1186/gb-$1-$2-$3-$4'],
  [
    /^pubs\.rsc\.org\/(?:[a-z]{2}\/)?content\/article(?:landing|html|pdf)\/\d{4}\/[a-z]{2}\/([a-z]\d[a-z]{2}\d{5}[a-z\d]|[ab]\d{6}[a-z\d])$/i,
    '1039/$1',
  ],
  [/^iopscience\.iop\.org\/(\d{4}-\d{3}[\dX]\/\d+\/\w+\/\w+)(?:\/(?:fulltext|article|pdf\/.*))?$/, '1088/$1'],
  [/^[a-z]+\.aps\.org\/(?:abstract|pdf)\/PR([A-EX])\/v(\d+)\/(?:i\d+\/)?[ep](\d+)(?:_1)?$/, '1103/PhysRev$1.$2.$3'],
  [/^[a-z]+\.aps\.org\/(?:abstract|pdf)\/PRL\/v(\d+)\/(?:i\d+\/)?[ep](\d+)(?:_1)?$/, '1103/PhysRevLett.$1.$2'],
  // Others of the publisher's journals have DOIs of another form.
  [
    /^thelancet\.com\/journals\/lan(?:cet|inf|onc|dia|gl[oh]|psy|eur|res|hiv|hae|gas|chi|pub|rhe)\/article\/PII(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX])(?:\/.*)?$/i,
    '1016/$1',
  ],
  [/^bmj\.com\/content\/\d{3}\/(bmj\.[a-z]\d{1,5})$/, '1136/$1'],
  // Cambridge gave articles DOIs by the journal's name later, and the files a number as before.
  [
    /^(?:cambridge\.org\/core\/services\/.+\/|journals\.cambridge\.org\/(?:abstract|article)_)(S\d{7}[\dX](?:9\d|0\d|10)\d{6})(?:a\.pdf.*|a)?$/,
    '1017/$1',
  ],
  [
    /^projecteuclid\.org\/(?:download\/pdf_?1?\/)?euclid\.(ao[sp]|aoms|aoap|ss)\/(117\d{7}|10(?:[0-6]\d|7[01])\d{6})$/,
    '1214/$1/$2',
  ],
  [/^eneuro\.org\/content\/\d+\/\d\/(eneuro\.\d{4}-\d\d\.20\d\d)$/i, '1523/$1'],
  [/^(?:[a-z]+\.)?jmir\.org\/20\d\d\/\d+\/e(\d{5})$/, '2196/$1'],
  [/^nvlpubs\.nist\.gov\/nistpubs\/.+\/(NIST\.[\w.-]+)$/, '6028/$1'],
  [/^drops\.dagstuhl\.de\/storage\/.*\/((?:LIPIcs|OASIcs)\.[\w.-]+\.\d+)$/, '4230/$1'],
];

/** The same page, or its article in another form. */
const trimmed = (place: string): string =>
  place
    .replace(/^www\./, '')
    .replace(/(?:\.(?:pdf|html|full|abstract|short|long)|\/(?:abstract|full|pdf|download)|\/)+$/i, '');

/** The DOI that follows from an address; undefined where none does. */
export function doiOf({ host, path, parameter }: Address): string | undefined {
  const place = trimmed(host + path);
  const known = numbered.find(([form]) => form.test(place));
  if (known !== undefined) return `10.${place.replace(...known).replace(/-$/, '')}`;
  return said.test(place) ? (parameter('doi') ?? parameter('id')) : undefined;
}

/** Pages of one article that have its DOI in their query. */
const said = /^(?:aeaweb\.org\/articles(?:\.php)?|psycnet\.apa\.org\/doiLanding|doi\.apa\.org\/getdoi\.cfm)$/;

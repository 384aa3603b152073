import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { bibtexNames } from '../../src/formats/bibtex/bibtex-names.ts';

/** Names as a reader of BibTeX takes them apart: its `lastName` with particles, the group as `name`. */
function readNames(field: string): unknown {
  const { errors, entries } = parse(`@misc{key,\n  author = {${field}}\n}`, { english: false, sentenceCase: false });
  expect(errors).toEqual([]);
  return entries[0]?.fields.author;
}

const person = (firstName: string, lastName: string, more: { prefix?: string; suffix?: string } = {}) => ({
  firstName,
  lastName,
  ...more,
});
const only = (lastName: string) => ({ lastName });
const group = (name: string) => ({ name });

type Row = [shown: string, parts: object[]];

const kinds: Array<[what: string, rows: Row[]]> = [
  [
    'people are taken apart where their family names begin',
    [
      ['Ada Casanova', [person('Ada', 'Casanova')]],
      ['Casanova, Ada', [person('Ada', 'Casanova')]],
      ['Joost van den Berg', [person('Joost', 'Berg', { prefix: 'van den' })]],
      ['Joost Van Den Berg', [person('Joost', 'Van Den Berg')]],
      ['Inés de la Torre', [person('Inés', 'Torre', { prefix: 'de la' })]],
      ['Inés De La Torre', [person('Inés', 'De La Torre')]],
      ['Piet De Smet', [person('Piet', 'De Smet')]],
      ['Minh Van Tran', [person('Minh Van', 'Tran')]],
      ['The Anh Pham', [person('The Anh', 'Pham')]],
      ['Rosa Lima e Souza', [person('Rosa', 'Lima e Souza')]],
      ['Pau Serra i Font', [person('Pau', 'Serra i Font')]],
      ['kara lindt', [person('kara', 'lindt')]],
      ['Rosalind', [only('Rosalind')]],
      ['王芳', [only('王芳')]],
      ['王 芳', [person('芳', '王')]],
      ['김 민준', [person('민준', '김')]],
      ['Okafor BN', [person('BN', 'Okafor')]],
      ['Okafor B. N.', [person('B. N.', 'Okafor')]],
      ['Okafor B.-N.', [person('B.-N.', 'Okafor')]],
      ['Wei LIU', [person('Wei', 'LIU')]],
    ],
  ],
  [
    'a suffix is no name, with or without a comma',
    [
      ['Otis Redfern Jr.', [person('Otis', 'Redfern', { suffix: 'Jr.' })]],
      ['Otis Redfern, Jr', [person('Otis', 'Redfern', { suffix: 'Jr' })]],
      ['Otis B. Redfern Sr.', [person('Otis B.', 'Redfern', { suffix: 'Sr.' })]],
      ['Otis Redfern II', [person('Otis', 'Redfern', { suffix: 'II' })]],
      ['Redfern, Otis, III', [person('Otis', 'Redfern', { suffix: 'III' })]],
      ['Redfern, IV, Otis', [person('Otis', 'Redfern', { suffix: 'IV' })]],
      ['Redfern Jr., Otis', [person('Otis', 'Redfern', { suffix: 'Jr.' })]],
      ['Redfern, Otis Jr.', [person('Otis', 'Redfern', { suffix: 'Jr.' })]],
      ['Otis Redfern jr', [person('Otis', 'Redfern', { suffix: 'jr' })]],
      ['Otis Redfern SR', [person('Otis', 'Redfern', { suffix: 'SR' })]],
      ['Redfern III, Otis', [person('Otis', 'Redfern', { suffix: 'III' })]],
      ['Kurt von der Heide Jr.', [person('Kurt', 'Heide', { prefix: 'von der', suffix: 'Jr.' })]],
      ['Redfern II', [person('II', 'Redfern')]],
      ['Redfern Jr.', [group('Redfern Jr.')]],
    ],
  ],
  [
    'numbers, titles, degrees and institutions are left out',
    [
      ['Lei Zhang 0023', [person('Lei', 'Zhang')]],
      ['Lei Zhang 0023 (ABC)', [person('Lei', 'Zhang')]],
      ['Lei Zhang*', [person('Lei', 'Zhang')]],
      ['Lei Zhang1,2 †', [person('Lei', 'Zhang')]],
      ['Lei Zhang (ABC)', [person('Lei', 'Zhang')]],
      ['Lei Zhang [University of Margins]', [person('Lei', 'Zhang')]],
      ['Lei Zhang (张磊)', [person('Lei', 'Zhang')]],
      ['Lei Zhang, University of Margins', [person('Lei', 'Zhang')]],
      ['Prof. Dr. Lei Zhang', [person('Lei', 'Zhang')]],
      ['Lei Zhang, MD, Ph.D.', [person('Lei', 'Zhang')]],
      ['Lei Zhang PhD', [person('Lei', 'Zhang')]],
      ['Lei Zhang, MA', [person('Lei', 'Zhang')]],
      ['Zhang, MA', [person('MA', 'Zhang')]],
      ['Otis Redfern Jr., PhD (ABC)', [person('Otis', 'Redfern', { suffix: 'Jr.' })]],
    ],
  ],
  [
    'groups have one name',
    [
      ['MARGIN Collaboration', [group('MARGIN Collaboration')]],
      ['The Pierre Margin Collaboration', [group('The Pierre Margin Collaboration')]],
      ['Falcon Team', [group('Falcon Team')]],
      ['Team Heron', [group('Team Heron')]],
      ['Falcon Team, Birds @ Nest', [group('Falcon Team, Birds @ Nest')]],
      ['Margin Genome Consortium', [group('Margin Genome Consortium')]],
      ['Working Group on Margins', [group('Working Group on Margins')]],
      ['World Margin Organization (WMO)', [group('World Margin Organization (WMO)')]],
      ['Universität Randstadt', [group('Universität Randstadt')]],
      ['Bank of Margins', [group('Bank of Margins')]],
      ['Marginal AI', [group('Marginal AI')]],
      ['Heron-AI', [group('Heron-AI')]],
      ['on behalf of the MARGIN Collaboration', [group('on behalf of the MARGIN Collaboration')]],
      ['北京大学 团队', [group('北京大学 团队')]],
    ],
  ],
  [
    'who speaks for a group is named beside it',
    [
      [
        'Ada Casanova on behalf of the MARGIN Collaboration',
        [person('Ada', 'Casanova'), group('MARGIN Collaboration')],
      ],
      ['Ada Casanova, on behalf of MARGIN', [person('Ada', 'Casanova'), group('MARGIN')]],
      ['Ada Casanova (for the MARGIN Collaboration)', [person('Ada', 'Casanova'), group('MARGIN Collaboration')]],
    ],
  ],
];

describe.each(kinds)('%s', (_, rows) => {
  test.each(rows)('%s', (shown, parts) => {
    expect(readNames(bibtexNames([shown, 'Bo Li']))).toEqual([...parts, person('Bo', 'Li')]);
  });
});

test('lines without a name are left out', () => {
  expect(bibtexNames(['', ' ', 'Ada Casanova', ','])).toBe('Ada Casanova and {,}');
});

test('further authors that a line only counts are others', () => {
  expect(bibtexNames(['Ada Casanova', 'Bo Li et al.'])).toBe('Ada Casanova and Bo Li and others');
  expect(bibtexNames(['Ada Casanova', 'et al'])).toBe('Ada Casanova and others');
  expect(bibtexNames(['et al.'])).toBe('');
});

import { describe, expect, test } from 'vitest';
import { chooseFormat } from '../../src/formats/choose-format.ts';
import { defineFormat } from '../../src/formats/format.ts';
import { formats } from '../../src/formats/index.ts';
import { json } from '../../src/formats/json.ts';
import { otherKind } from '../../src/formats/other-kind.ts';
import { beginningOf } from './made-file.ts';

describe('a file that nothing reads is named by what it looks like', () => {
  test.each<[string, object]>([
    ['@article{a, title={b}}', { format: 'BibTeX' }],
    ['% made by hand\n@misc{a,}', { format: 'BibTeX' }],
    ['@article{a, b, c, d\r\n}', { format: 'BibTeX' }],
    ['id,title,tags\r\n1,2,3\r\n', { format: 'CSV' }],
    ['---\ntitle: x\n---\n', { format: 'Markdown' }],
    ['# Papers\n', { format: 'Markdown' }],
    ['<!DOCTYPE html><html></html>', { other: 'html' }],
    ['<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL>', { other: 'bookmarks' }],
    ['<?xml version="1.0"?><rdf:RDF/>', { other: 'rdf' }],
    ['TY  - JOUR\nER  - ', { other: 'ris' }],
    ['%PDF-1.7 x', { other: 'pdf' }],
    ['PK\u0003\u0004 x', { other: 'zip' }],
    ['', { other: 'empty' }],
    ['\uFEFF \n', { other: 'empty' }],
    ['hello', { other: 'text' }],
    ['[1,2]', { other: 'json' }],
  ])('%j', (text, looks) => {
    expect(chooseFormat(beginningOf(text))).toEqual({ ok: false, error: looks });
  });

  test('by its name where the text tells nothing', () => {
    expect(chooseFormat(beginningOf('hello', 'Diary.md'))).toEqual({ ok: false, error: { format: 'Markdown' } });
    expect(chooseFormat(beginningOf('%PDF-1.7', 'Diary.md'))).toEqual({ ok: false, error: { other: 'pdf' } });
  });

  test('by its bytes where it is packed', () => {
    const packed = { name: 'library.json', text: '\u001F\uFFFD\b', bytes: new Uint8Array([0x1f, 0x8b, 8]) };
    expect(otherKind(packed)).toBe('gzip');
  });
});

describe('a file is read by', () => {
  test.each([
    ['{"format":"tagalong","version":1,"papers":[]}'],
    ['\n{ "format" : "tagalong",'],
    ['{"papers":[],"format":"tagalong"}'],
    ['{"__dataVersion":1}'],
    ['x{"version":1,"format":"tagalong"}'],
  ])('the format JSON, which then knows better: %j', (text) => {
    expect(chooseFormat(beginningOf(text))).toEqual({ ok: true, value: json });
  });

  test('the format that is certain of it, wherever it stands in the list', () => {
    const recognises = ({ text }: { text: string }) => (text.includes('__dataVersion') ? 'certain' : 'no');
    const memory = defineFormat({ ...json, id: 'papermemory', recognises });
    const file = beginningOf('{"__dataVersion":1}');
    expect(chooseFormat(file, [...formats, memory])).toEqual({ ok: true, value: memory });
    expect(chooseFormat(file, formats)).toEqual({ ok: true, value: json });
  });
});

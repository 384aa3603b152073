import { describe, expect, it, test } from 'vitest';
import { blankAnnotation } from '../../../src/core/annotation.ts';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { parseQuery } from '../../../src/core/query/query.ts';
import { matchesQuery, searchable } from '../../../src/core/query/query-match.ts';
import { sites } from '../../../src/sites/index.ts';

const idOf = (text: string) => parsePaperId(text) ?? expect.fail(`no id: ${text}`);

/** Returns whether `query` finds a paper with these ids about which the user wrote on `site`. */
function finds(query: string, site: string, id = 'doi:10.1234/x', ...aliases: string[]): boolean {
  const paper = { id: idOf(id), aliases: aliases.map(idOf), title: '', authors: [] };
  return matchesQuery(parseQuery(query), searchable({ ...blankAnnotation(paper, 0), sites: [site] }));
}

const hosts = sites.flatMap(({ id, matches }) => matches.map((match) => [new URL(match).host, id] as const));

describe('a search by site', () => {
  test.each(hosts)('by %s finds papers written about on %s, and none of another site', (host, id) => {
    expect(finds(`site:${host}`, id)).toBe(true);
    expect(finds(`site:https://${host}/some/page`, id)).toBe(true);
    expect(sites.filter((other) => other.id !== id && finds(`site:${host}`, other.id))).toEqual([]);
  });

  it.each([
    ['site:hf', 'huggingface'],
    ['site:HF', 'huggingface'],
    ['site:Hugging', 'huggingface'],
    ['site:huggingface.', 'huggingface'],
    ['site:www.huggingface.c', 'huggingface'],
    ['site:"huggingface.co"', 'huggingface'],
    ['site:export.arxiv.org', 'arxiv'],
  ])('by %s finds what was written on %s', (query, site) => {
    expect(finds(query, site)).toBe(true);
    expect(finds(`-${query}`, site)).toBe(false);
  });

  it.each([
    ['site:arxiv', 'arxiv:2606.00467'],
    ['site:arx', 'arxiv:2606.00467'],
    ['site:arxiv.org', 'arxiv:hep-th/9901001'],
    ['site:acl', 'acl:2020.acl-main.405'],
    ['site:aclanthology.org', 'acl:2020.acl-main.405'],
    ['site:openreview.net', 'openreview:S1jmAotxg'],
    ['site:pubmed', 'pmid:31452104'],
    ['site:pubmed.ncbi.nlm.nih.gov', 'pmid:31452104'],
    ['site:semanticscholar', `s2:${'a1'.repeat(20)}`],
    ['site:scholar.google.co.uk', 'gscholar-cid:AbCdEfGhIjkJ'],
    ['site:doi', 'doi:10.1145/1'],
    ['site:doi.org', 'doi:10.1145/1'],
  ])('by %s finds %s wherever it was tagged', (query, id) => {
    expect(finds(query, 'hackernews', id)).toBe(true);
    expect(finds(query, 'hackernews', 'iacr:2024/001', id)).toBe(true);
    expect(finds(query, 'hackernews', 'iacr:2024/001')).toBe(false);
  });

  it.each(['site:rxiv', 'site:face', 'site:huggingfaces', 'site:co', 'site:org', 'site:.', 'site:www.', 'site:a.b'])(
    'by %s finds nothing',
    (query) => {
      expect(finds(query, 'huggingface', 'arxiv:2606.00467')).toBe(false);
    },
  );

  it('sets no condition before it has a letter', () => {
    for (const text of ['site:', 'site:"', 'site:" "']) expect(parseQuery(text).parts).toEqual([]);
  });
});

#!/usr/bin/env node
// Writes the pages of this folder anew: `node tests/pages/make.mjs`. Each page has beside it what it is known to list.
import { mkdirSync, writeFileSync } from 'node:fs';
import { arxiv } from './make/arxiv-pages.mjs';
import { huggingface } from './make/huggingface-pages.mjs';

for (const [site, pages] of Object.entries({ huggingface, arxiv })) {
  const folder = new URL(`${site}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, { html, url, kind, papers, states }] of Object.entries(pages)) {
    writeFileSync(new URL(`${name}.html`, folder), html);
    const truth = { site, url, kind, paper_count: papers.length, papers, ...(states && { states }) };
    writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(truth, null, 1)}\n`);
  }
}

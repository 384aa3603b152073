import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { manifestFor } from '../../scripts/manifest.ts';
import { sites } from '../../src/sites/index.ts';
import { documents } from './documents.ts';
import { root, sourceFiles } from './source-files.ts';

const code = sourceFiles(/\.tsx?$/);
const all = sourceFiles(/\.(?:tsx?|html|css)$/);

describe('files', () => {
  const lengths = all.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));

  test('none has more than 250 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  test('each is named for what it holds', () => {
    const vague = /^(?:utils?|helpers?|managers?|misc|common|shared|lib)$/;
    const words = all.flatMap(({ path }) => path.split('/').map((part) => ({ path, word: part.replace(/\..*$/, '') })));
    expect(words.filter(({ word }) => word.split('-').some((part) => vague.test(part)))).toEqual([]);
  });

  test('each is written in small letters, with hyphens', () => {
    expect(all.filter(({ path }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/.test(basename(path)))).toEqual([]);
  });
});

describe('markup', () => {
  const sink =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|srcdoc)\b|\bdocument\.write(?:ln)?\b|\beval\s*\(|\bnew Function\b|\bsetTimeout\(\s*['"`]/;

  test.each(['a.innerHTML = b', 'document.write(a)', 'document.writeln(a)', 'eval (a)', "setTimeout('a()')"])(
    'the rule knows %s',
    (line) => expect(line).toMatch(sink),
  );

  test('is never made from text', () => {
    expect(all.filter(({ text }) => sink.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('settings', () => {
  test('never lie where a script in a page can write them', () => {
    const open = /\bstorage\s*\??\.\s*(?:local|sync)\b/;
    expect('browser.storage.local.get()').toMatch(open);
    expect(code.filter(({ text }) => open.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('comments', () => {
  test('leave nothing to do and no code behind', () => {
    const leftover = /\/\/\s*(?:TODO|FIXME|XXX|HACK)\b|^\s*\/\/.*(?:;|\) \{|=>)\s*$/m;
    expect(leftover.test('  // TODO later')).toBe(true);
    expect(leftover.test('  // call(a);')).toBe(true);
    expect(code.filter(({ text }) => leftover.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('stand before every exported function', () => {
    const bareIn = (text: string): string[] =>
      [...`\n${text}`.matchAll(/\n(.*)\nexport (?:async )?function\*? (\w+)/g)]
        .filter(([, before]) => !before?.endsWith('*/'))
        .map(([, , name = '']) => name);
    expect(bareIn('\nexport function bare() {}\n/** Says. */\nexport function said() {}')).toEqual(['bare']);
    expect(code.flatMap(({ path, text }) => bareIn(text).map((name) => `${path}: ${name}`))).toEqual([]);
  });
});

describe('the manifest', () => {
  const hosts = sites.filter(({ optional }) => optional !== true).flatMap(({ matches }) => matches);
  const anywhere = ['https://*/*', 'http://*/*'];

  test('asks at installation for these permissions and sites, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted());
    expect(hosts.filter((host) => /^https?:\/\/\*\//.test(host))).toEqual([]);
    const asked = Object.keys(manifest).filter((key) => /permission|externally_connectable|commands|omnibox/.test(key));
    const later = ['optional_host_permissions', 'optional_permissions'];
    expect(asked.toSorted()).toEqual(['permissions', 'host_permissions', ...later].toSorted());
  });

  test('asks later for other sites, and to be told which page is open', () => {
    expect(manifest.optional_permissions).toEqual(['activeTab']);
    expect(manifest.optional_host_permissions).toEqual(expect.arrayContaining(anywhere));
  });

  test('runs on these sites only, a script of its own on each', () => {
    const scripts = manifestFor('chromium').content_scripts;
    expect(scripts.flatMap(({ matches }) => matches)).toEqual(hosts);
    expect(new Set(scripts.flatMap(({ js }) => js)).size).toBe(scripts.length);
  });

  test('shows the web one file: the editor page, because any site may be allowed later', () => {
    expect(manifestFor('chromium').web_accessible_resources).toEqual([
      { resources: ['src/editor/index.html'], matches: anywhere, use_dynamic_url: true },
    ]);
  });

  test('lets its own pages load nothing from elsewhere', () => {
    const policy = `${manifestFor('chromium').content_security_policy.extension_pages};`;
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
    const [loaded = '', framed = ''] = policy.split('frame-ancestors');
    expect(loaded).not.toMatch(/https?:/);
    expect(framed).toBe(" 'self' https: http:;");
  });

  test('names icons that are there', () => {
    for (const [size, path] of Object.entries(manifest.icons)) {
      const png = readFileSync(join(root, path));
      expect(png.readUInt32BE(16)).toBe(Number(size));
      expect(png.readUInt32BE(20)).toBe(Number(size));
    }
  });
});

describe('packages', () => {
  test.each(Object.entries(packageJson.dependencies))(
    '%s is pinned, and a page of docs/decisions says why it is there',
    (name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(documents.map(({ path }) => path)).toContain(`docs/decisions/package-${name}.md`);
    },
  );

  test('a package that is gone has no page', () => {
    const named = documents.flatMap(({ path }) => /^docs\/decisions\/package-(.+)\.md$/.exec(path)?.[1] ?? []);
    expect(named).toEqual(Object.keys(packageJson.dependencies).toSorted());
  });

  test('every development tool is pinned too', () => {
    for (const version of Object.values(packageJson.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

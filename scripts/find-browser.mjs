// Finds an installed browser: environment, the usual places, PATH, Playwright's cache. As a program it prints the path.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const inPrograms = (...tails) => programs.flatMap((folder) => tails.map((tail) => path.join(folder, tail)));
const inApplications = (...names) => names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

// Google Chrome itself is absent on purpose: since version 137 it ignores --load-extension.
const browsers = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    places: {
      linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
      darwin: inApplications('Chromium', 'Google Chrome for Testing', 'Microsoft Edge'),
      win32: inPrograms('Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
    },
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    places: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: inPrograms('Mozilla Firefox/firefox.exe'),
    },
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  },
};

/**
 * The path of an executable that runs.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined} undefined where there is none
 * @throws where an environment variable names something that is no executable: a wrong setting is not passed over
 */
export function findBrowser(kind) {
  const { variables, places, names } = browsers[kind];
  for (const variable of variables) {
    const named = process.env[variable];
    if (!named) continue;
    if (!isExecutable(named)) throw new Error(`${variable} is set to ${named}, which is not an executable.`);
    return named;
  }
  const cached = kind === 'chromium' ? inPlaywrightCache() : [];
  return [...(places[platform()] ?? []), ...onPath(names), ...cached].find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const endings = platform() === 'win32' ? ['.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) =>
    names.flatMap((name) => endings.map((ending) => path.join(folder, name + ending))),
  );
}

/** Where Playwright keeps its downloads, newest first: playwright.dev/docs/browsers#managing-browser-binaries */
function inPlaywrightCache() {
  const usual = {
    linux: path.join(homedir(), '.cache/ms-playwright'),
    darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? usual[platform()];
  if (!cache || !existsSync(cache)) return [];
  const tails = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = versions.sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)));
  return newestFirst.flatMap((version) => tails.map((tail) => path.join(cache, version, tail)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = findBrowser(process.argv[2] ?? 'chromium');
  if (found === undefined) process.exitCode = 1;
  else console.log(found);
}

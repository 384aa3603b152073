import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

/** Preact holds an innerHTML line of its own; nothing of ours reaches it. Any other warning fails. */
const isPreactsOwn = (warning) =>
  warning.code === 'UNSAFE_VAR_ASSIGNMENT' && !/src\/(content|background)/.test(warning.file ?? '');

/**
 * Mozilla's own lint of an unpacked build.
 * @param {string} folder
 * @returns {boolean} true where it has no error and no warning but the one known
 */
export function lintFirefoxBuild(folder) {
  const ended = spawnSync('npx', ['--no-install', 'web-ext', 'lint', '--source-dir', folder, '--output', 'json'], {
    encoding: 'utf8',
    shell: platform() === 'win32',
  });
  const report = parse(ended.stdout);
  if (report === undefined) {
    console.error(`web-ext lint gave no report.\n${ended.stdout}\n${ended.stderr}`);
    return false;
  }
  const wrong = [...report.errors, ...report.warnings.filter((warning) => !isPreactsOwn(warning))];
  for (const { code, message, file, line } of wrong) console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(
    `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${wrong.length} to mend`,
  );
  return wrong.length === 0;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

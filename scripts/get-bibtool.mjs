import { spawnSync } from 'node:child_process';
import { installPackage } from './system-package.mjs';

/**
 * Makes sure that BibTool is there, which reads files of BibTeX as strictly as LaTeX does.
 * @returns {boolean} false where it could not be had
 */
export const getBibtool = () => isThere() || (installPackage('bibtool') && isThere());

const isThere = () => spawnSync('bibtool', ['-V'], { stdio: 'ignore' }).error === undefined;

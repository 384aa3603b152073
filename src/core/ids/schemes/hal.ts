import type { FoundId } from '../versioned-id.ts';
import { matchForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

// A number of seven or eight digits behind the name of an archive: `hal-01234567`, `tel-02083632` (theses), `inria-00070203`.
const own = /^hal:([a-z]{3,20}-\d{7,8})(?:v[1-9]\d?)?$/;
const page =
  /^(?:[a-z\d-]+\.)?(?:hal\.science|archives-ouvertes\.fr|hal\.[a-z-]+\.fr)\/([a-z]{3,20}-\d{7,8})(?:v[1-9]\d?)?(?:\/(?:document|file\/[^/]+\.pdf|preview\/[^/]+\.pdf))?\/?$/;

/** Papers and theses in HAL, on its own host and those of institutions: https://doc.hal.science/en/identifiers/ */
export function readHal(text: string): FoundId | undefined {
  const [, value] = matchForms(text, own, page);
  return value === undefined ? undefined : { id: `hal:${value}` };
}

/** HAL, the open archive of French research. */
export const hal: Scheme = {
  name: 'hal',
  strength: 95,
  label: 'HAL',
  read: readHal,
  address: (value) => `https://hal.science/${inPath(value)}`,
  hosts: /^(?:[a-z\d-]+\.)?(?:hal\.science|archives-ouvertes\.fr)$/,
  examples: [
    ['hal:hal-01234567', 'hal-01234567'],
    ['https://hal.science/hal-01234567v2', 'hal-01234567'],
    ['https://theses.hal.science/tel-02083632v1/document', 'tel-02083632'],
    ['https://hal.archives-ouvertes.fr/hal-00643856', 'hal-00643856'],
  ],
};

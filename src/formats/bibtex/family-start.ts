/** Words that belong to the family name behind them; the second ones are names of their own as well. */
const particles = new Set(
  'aan af al ap av da dal dalla das de dei del della den der des di do dos du el het il la las le lo los op ten ter van vander vom von zu zum zur'.split(
    ' ',
  ),
);
const capitalParticles = new Set(
  'Al Dal Dalla De Del Della Den Der Di El Het La Las Los Ten Ter Van Vander Von'.split(' '),
);

/** Family names of people for whom `Van` is a middle name. */
const vietnamese =
  /^(?:Bui|Bùi|Dang|Đặng|Dinh|Đinh|Do|Đỗ|Duong|Dương|Ho|Hồ|Hoang|Hoàng|Huynh|Huỳnh|Le|Lê|Ly|Lý|Ngo|Ngô|Nguyen|Nguyễn|Pham|Phạm|Phan|Tran|Trần|Truong|Trương|Vo|Võ|Vu|Vũ)$/u;

/** Words between the two parts of one family name: `Ortega y Gasset`. */
const connector = /^[eiy]$/;

/** Returns whether a word begins with a small letter, which is how BibTeX tells what belongs to a family name. */
export const isSmall = (word: string): boolean => /^[^\p{L}]*\p{Ll}/u.test(word);

/**
 * Where the family name begins in a name whose given names come first: at its particles, otherwise at the last word.
 * @returns an index of `words`; 0 if there is no given name
 */
export function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const joint = words.findIndex((word, index) => index > 0 && index < last && connector.test(word));
  if (joint > 0) return joint - 1;
  const allSmall = words.every(isSmall);
  const isParticle = (word: string): boolean => (allSmall ? particles.has(word) : isSmall(word));
  const leads = particles.has(words[0] ?? '');
  const small = words.findIndex((word, index) => index < last && (index > 0 ? isParticle(word) : leads));
  return small >= 0 ? small : capitalStart(words);
}

/** `Luc Van Gool` and `Maria De La Cruz` have capital particles; `Nguyen Van Anh` has none. */
function capitalStart(words: readonly string[]): number {
  let start = words.length - 1;
  const ofVietnam = words.some((word) => vietnamese.test(word));
  while (start > 1 && capitalParticles.has(words[start - 1] ?? '') && !ofVietnam) start -= 1;
  return start;
}

/** A family name without its particles, by which it is sorted and cited: `Muster` of `van der Muster`. */
export const withoutParticles = (family: string): string => {
  const words = family.split(' ');
  const kept = words.filter((word, index) => index === words.length - 1 || !isLesser(word));
  return kept.join(' ');
};

const isLesser = (word: string): boolean => isSmall(word) || capitalParticles.has(word);

/**
 * Letters that Unicode does not decompose, and how they are written where there is only ASCII: Latin letters with strokes and
 * hooks, ligatures, Greek, and Cyrillic as in passports. A letter that is not here has no such form.
 * Source: https://cldr.unicode.org/index/cldr-spec/transliteration-guidelines
 */
const rows = [
  'ß ss ẞ ss æ ae œ oe ø o å a þ th ð d đ d ɖ d ɗ d ƌ d ȡ d ħ h ɦ h ı i ɨ i ɩ i ĳ ij ȷ j ɉ j ŀ l ł l ƚ l ɫ l ɬ l ɭ l ȴ l',
  'ĸ q ƙ k ŉ n ŋ ng ƞ n ɲ n ɳ n ȵ n ſ s ʃ s ȿ s ʂ s ŧ t ⱦ t ƫ t ƭ t ʈ t ȶ t ɐ a ɑ a ⱥ a ƀ b ƃ b ɓ b ƈ c ȼ c ɕ c ǝ e ə a ɛ e ɇ e',
  'ƒ f ǥ g ɠ g ɡ g ɣ g ƣ gh ǌ nj ǉ lj ǆ dz ƥ p ɋ q ɍ r ɽ r ɾ r ʀ r ɔ o ɵ o ȣ ou ʉ u ʊ u ʋ v ʌ v ⱳ w ƴ y ɏ y ỿ y ƶ z ȥ z ɀ z ʐ z ʒ z ƹ z',
  'ɯ m ɱ m ƍ d ƕ hv ƨ s ƽ s ƅ h ƪ s ƛ l ƾ s ƿ w ǀ c ǁ c ǂ c ǃ c ȝ y ȸ db ȹ qp ɂ h ᵫ ue ȷ j ỻ ll ỽ v ẟ d ẜ s ẝ s ʔ h ʕ h ʟ l ɢ g ɪ i ɴ n ʏ y',
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya',
  'є ie і i ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz ў u қ k ң n ғ g ү u ұ u һ h ө o ә a җ zh ҳ h ҷ ch ѣ e ѳ f ѵ i',
];

const forms = new Map(
  rows.flatMap((row) => [...row.matchAll(/(\S+) (\S+)/g)].map(([, letter = '', form = '']) => [letter, form] as const)),
);

/**
 * A text in small letters of ASCII, as far as its letters have such forms: `Müller` becomes `muller`, `Łukasiewicz`
 * `lukasiewicz`, `Иванов` `ivanov`. All other signs stay as they are.
 */
export const asciiLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    // The signs of softness and hardness have no sound of their own.
    .replace(/[\p{M}ьъ]/gu, '')
    .replaceAll('ου', 'ou')
    .replace(/[^ -~]/gu, (letter) => forms.get(letter) ?? letter);

/** A colour as lightness 0 to 1, chroma, and hue in degrees. */
export type Oklch = [lightness: number, chroma: number, hue: number];

/** Linear sRGB, each 0 to 1 where the colour is in gamut. https://bottosson.github.io/posts/oklab/ */
export function linearRgb([lightness, chroma, hue]: Oklch): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const encode = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const decode = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const clamped = (value: number): number => Math.min(1, Math.max(0, value));

/** Returns the luminance of `front` over `back` when it covers `share` of it, mixed as browsers do: in encoded sRGB. */
function luminance(front: Oklch, share: number, back: Oklch): number {
  const under = linearRgb(back).map((value) => encode(clamped(value)));
  const mixed = linearRgb(front).map((value, at) => share * encode(clamped(value)) + (1 - share) * (under[at] ?? 0));
  return mixed.map(decode).reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
}

/** Returns the WCAG contrast of `front` on `back`; `opacity` is that of the text. */
export function contrast(front: Oklch, back: Oklch, opacity = 1): number {
  const [x, y] = [luminance(front, opacity, back), luminance(back, 1, back)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

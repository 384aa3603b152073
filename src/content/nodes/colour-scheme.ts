/** The two colour schemes of a page. */
export type ColourScheme = 'light' | 'dark';

/**
 * Returns the scheme of the painted background behind `element`: a site may be dark in a light system. Reads computed
 * style. If no colour is painted, there is the system's canvas or a picture, and light words say that it is dark.
 */
export function colourSchemeBehind(element: Element): ColourScheme {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < 0.5 ? 'dark' : 'light';
  }
  return (luminanceOf(getComputedStyle(element).color) ?? 0) > 0.5 ? 'dark' : 'light';
}

/** The numbers of a colour. A space, a comma or a bracket precedes each: `display-p3` is the name of a colour space. */
const numbers = /(?<=[ ,(])[-.\dn][^ ,)]*/g;

/**
 * Returns a luminance from 0 to 1, or undefined if the colour is mostly transparent.
 * @param colour as computed style writes it: https://www.w3.org/TR/css-color-4/#serializing-color-values
 */
function luminanceOf(colour: string): number | undefined {
  // A part that is `none` counts as 0.
  const parts = (colour.match(numbers) ?? []).map((part) => Number.parseFloat(part) || 0);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha < 0.5) return undefined;
  // `lab` and `lch` begin with a lightness in percent, `oklab` and `oklch` with one from 0 to 1.
  if (/^(?:ok)?l/.test(colour)) return colour.startsWith('l') ? red / 100 : red;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / (colour.startsWith('rgb') ? 255 : 1);
}

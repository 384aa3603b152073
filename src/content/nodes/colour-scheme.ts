/** The two colour schemes of a page. */
export type ColourScheme = 'light' | 'dark';

/**
 * Returns the scheme of the painted background behind `element`: a site may be dark in a light system. Reads computed
 * style. If nothing is painted, returns the scheme of the system's canvas.
 */
export function colourSchemeBehind(element: Element): ColourScheme {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < 0.5 ? 'dark' : 'light';
  }
  const canvas = getComputedStyle(document.documentElement).colorScheme;
  const mayBeDark = canvas.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return mayBeDark ? 'dark' : 'light';
}

/** Returns a luminance from 0 to 1, or undefined if the colour is mostly transparent. */
function luminanceOf(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (alpha < 0.5 || colour === 'transparent') return undefined;
  if (colour.startsWith('oklch') || colour.startsWith('oklab')) return red;
  const scale = colour.startsWith('rgb') ? 255 : 1;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale;
}

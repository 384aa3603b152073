import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, linearRgb, type Oklch } from './oklch.ts';

const read = (file: string): string => readFileSync(new URL(`../../src/ui/parts/${file}`, import.meta.url), 'utf8');

/** Every `--name: light-dark(oklch(…), oklch(…))` of a style sheet; `h` stands where it says `var(--h)`. */
function tokensIn(css: string, h = 0): Map<string, [light: Oklch, dark: Oklch]> {
  const one = /oklch\(([\d.]+) ([\d.]+) ([\d.]+|var\(--h\))\)/g;
  return new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((oklch\([^;]+)\);/g)].map(([, name = '', pair = '']) => {
      const [light, dark] = [...pair.matchAll(one)].map(
        ([, l, c, hue]): Oklch => [Number(l), Number(c), hue === 'var(--h)' ? h : Number(hue)],
      );
      if (light === undefined || dark === undefined) throw new Error(`--${name} is no pair`);
      return [name, [light, dark]];
    }),
  );
}

const tokens = tokensIn(read('theme.css'));

/** Returns the contrast of two tokens in the light and the dark scheme. */
function both(front: string, back: string): number[] {
  const [fronts, backs] = [tokens.get(front), tokens.get(back)];
  if (fronts === undefined || backs === undefined) throw new Error(`no ${front} or ${back}`);
  return [contrast(fronts[0], backs[0]), contrast(fronts[1], backs[1])];
}

const texts: Array<[front: string, ...backs: string[]]> = [
  ['ink', 'paper', 'ground', 'sunken', 'pressed', 'danger-soft', 'accent-soft'],
  ['ink-2', 'paper', 'ground', 'sunken', 'pressed', 'accent-soft'],
  ['ink-3', 'paper', 'ground', 'sunken'],
  ['accent', 'paper', 'ground', 'accent-soft'],
  ['on-accent', 'accent'],
  ['danger', 'paper', 'danger-soft'],
];
const parts: Array<[front: string, ...backs: string[]]> = [
  ['edge', 'paper', 'ground'],
  ['star', 'paper', 'ground'],
  ['accent', 'line', 'sunken'],
];
const pairs = (list: typeof texts): Array<[string, string]> =>
  list.flatMap(([front, ...backs]) => backs.map((back): [string, string] => [front, back]));

describe('the tokens', () => {
  it.each(pairs(texts))('text of %s can be read on %s', (front, back) => {
    expect(Math.min(...both(front, back))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(parts))('a part in %s can be told from %s', (front, back) => {
    expect(Math.min(...both(front, back))).toBeGreaterThanOrEqual(3);
  });

  it('are the sixteen of the look', () => {
    expect(tokens.size).toBe(16);
  });
});

describe('the colours of a tag', () => {
  const css = read('tag-colours.css');
  const opacity = Number(/\.tag-parent \{[^}]*opacity: ([\d.]+)/.exec(read('chip.css'))?.[1]);
  const hues = Array.from({ length: 24 }, (_, at) => at * 15 + 5);

  it.each(hues)('can be read at hue %i, the paler parent too, and are colours of a screen', (hue) => {
    const colours = tokensIn(css, hue);
    expect(colours.size).toBe(4);
    for (const scheme of [0, 1] as const) {
      const colour = (name: string): Oklch => colours.get(name)?.[scheme] ?? [0, 0, 0];
      const paper = tokens.get('paper')?.[scheme] ?? [0, 0, 0];
      expect(contrast(colour('tag-text'), colour('tag-fill'))).toBeGreaterThanOrEqual(7);
      expect(contrast(colour('tag-text'), colour('tag-fill'), opacity)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('tag-text'), paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('tag-dot'), paper)).toBeGreaterThanOrEqual(3);
      const channels = [...colours.values()].flatMap((pair) => linearRgb(pair[scheme]));
      expect(Math.min(...channels)).toBeGreaterThan(-0.001);
      expect(Math.max(...channels)).toBeLessThan(1.001);
    }
  });
});

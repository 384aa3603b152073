/** Median and quartiles of some times. */
export interface Figures {
  count: number;
  median: number;
  low: number;
  high: number;
}

export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part;
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { count: sorted.length, median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** `12.3 [11.0–14.1]`, in milliseconds. */
export const show = ({ median, low, high }: Figures): string => `${round(median)} [${round(low)}–${round(high)}]`;

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** One line of the result: ours beside the least that the browser needs for the same, from the same run. */
export interface Line {
  what: string;
  papers: number;
  ours: readonly number[];
  /** What the raw limit is, in words, and its times. */
  raw: { what: string; times: readonly number[] };
  /** The goal in words, where there is one. */
  goal: string;
}

/** The lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const head = ['what', 'papers', 'ours, ms', 'raw limit, ms', 'ratio', 'raw limit is', 'goal'];
  const rows = lines.map(({ what, papers, ours, raw, goal }) => {
    const [mine, least] = [figuresOf(ours), figuresOf(raw.times)];
    const ratio = `${(mine.median / least.median).toFixed(1)} ×`;
    return [what, papers.toLocaleString('en-GB'), show(mine), show(least), ratio, raw.what, goal];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

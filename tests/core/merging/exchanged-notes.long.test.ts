import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Annotation, blankAnnotation } from '../../../src/core/annotation.ts';
import { applyEdit } from '../../../src/core/edit.ts';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { mergeAnnotations } from '../../../src/core/merging/merge.ts';
import { nextStamp, type Stamp } from '../../../src/core/stamp.ts';

const id = parsePaperId('arxiv:2606.00467') ?? expect.unreachable();
const paper = { id, aliases: [], title: '', authors: [] };

/** One library, with the files that were exported from it. */
class Device {
  annotation: Annotation = blankAnnotation(paper, 1);
  readonly files: Annotation[] = [];
  /** Every line that the note had here. */
  readonly seen = new Set<string>();
  readonly #name: string;
  #last: Stamp | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  get lines(): string[] {
    return this.annotation.note === '' ? [] : this.annotation.note.split('\n');
  }

  write(lines: readonly string[], now: number): void {
    this.#last = nextStamp(this.#last, now, this.#name);
    const edit = { kind: 'setNote', note: lines.join('\n'), base: this.annotation.note } as const;
    this.annotation = applyEdit(this.annotation, edit, this.#last);
    for (const line of this.lines) this.seen.add(line);
  }

  read(file: Annotation): void {
    this.annotation = mergeAnnotations(this.annotation, file);
    for (const line of this.lines) this.seen.add(line);
    const { note } = this.annotation.stamps;
    if (note !== undefined && (this.#last === undefined || note > this.#last)) this.#last = note;
  }
}

type Step =
  | { act: 'add' | 'remove' | 'change' | 'put back'; device: number; place: number }
  | { act: 'export'; device: number }
  | { act: 'import'; device: number; from: number; file: number };

const number = fc.nat(3);
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        act: fc.constantFrom('add', 'add', 'remove', 'change', 'put back'),
        device: number,
        place: fc.nat(9),
      }),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('export'), device: number }) },
    {
      weight: 4,
      arbitrary: fc.record({ act: fc.constant('import'), device: number, from: number, file: fc.nat(5) }),
    },
  ),
  { maxLength: 40 },
) as fc.Arbitrary<Step[]>;

/** Devices with one paper, and what their users did to the lines of its note. */
class World {
  readonly devices: Device[];
  readonly written = new Set<string>();
  readonly removed = new Set<string>();
  readonly putBack = new Set<string>();

  constructor(count: number) {
    this.devices = Array.from({ length: count }, (_, at) => new Device(`dev${at}`));
  }

  deviceAt(at: number): Device {
    return this.devices[at % this.devices.length] ?? expect.unreachable();
  }

  take(step: Step, now: number): void {
    const device = this.deviceAt(step.device);
    if (step.act === 'export') device.files.push(device.annotation);
    else if (step.act === 'import') {
      const { files, annotation } = this.deviceAt(step.from);
      device.read(files[step.file] ?? annotation);
    } else device.write(this.#edited(step, device, now), now);
  }

  #edited({ act, place }: Extract<Step, { place: number }>, { lines, seen }: Device, now: number): string[] {
    const at = lines.length === 0 ? 0 : place % lines.length;
    if (act === 'put back') {
      const back = [...seen].filter((line) => !lines.includes(line)).slice(place, place + 1);
      for (const line of back) this.putBack.add(line);
      return [...lines, ...back];
    }
    for (const line of act === 'add' ? [] : lines.slice(at, at + 1)) this.removed.add(line);
    const added = act === 'remove' ? [] : [`line ${now}, ${act}.`];
    for (const line of added) this.written.add(line);
    return lines.toSpliced(at, act === 'add' ? 0 : 1, ...added);
  }

  /** Gives each device the files of all others, until nothing can change any more. */
  meet(): void {
    for (let rounds = 0; rounds < 2 * this.devices.length; rounds++)
      for (const device of this.devices) for (const other of this.devices) device.read(other.annotation);
  }
}

const worlds = fc.tuple(fc.integer({ min: 2, max: 4 }), steps).map(([count, history]) => {
  const world = new World(count);
  for (const [now, step] of history.entries()) world.take(step, now);
  world.meet();
  return world;
});

test('devices that give each other their files end with one note, which has each line that nobody removed, once', () => {
  fc.assert(
    fc.property(worlds, ({ devices, written, removed, putBack }) => {
      const lines = devices[0]?.lines ?? [];
      expect(new Set(devices.map(({ annotation }) => annotation.note)).size).toBe(1);
      expect(new Set(lines).size).toBe(lines.length);
      expect([...written].filter((line) => !removed.has(line) && !lines.includes(line))).toEqual([]);
      expect(lines.filter((line) => removed.has(line) && !putBack.has(line))).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

test('two devices that give each other their files five times have two lines of two notes', () => {
  const { devices } = new World(2);
  const [one, other] = devices;
  if (one === undefined || other === undefined) expect.unreachable();
  one.write(['The metod is sound.'], 1);
  other.write(['Try it on our data.'], 2);
  for (let rounds = 0; rounds < 5; rounds++) {
    const [first, second] = [one.annotation, other.annotation];
    one.read(second);
    other.read(first);
  }
  expect(one.lines).toEqual(['The metod is sound.', 'Try it on our data.']);
  expect(other.lines).toEqual(one.lines);
});

test('a line that was put back stays, although a device that never saw it again had it removed', () => {
  const { devices } = new World(2);
  const [one, other] = devices;
  if (one === undefined || other === undefined) expect.unreachable();
  one.write(['first', 'second'], 1);
  other.read(one.annotation);
  one.write(['first'], 2);
  other.read(one.annotation);
  other.write(['first', 'second'], 3);
  one.write(['first', 'third'], 4);
  one.read(other.annotation);
  expect(new Set(one.lines)).toEqual(new Set(['first', 'second', 'third']));
});

test('a file of long ago changes nothing in a note that grew from it', () => {
  const [device] = new World(1).devices;
  if (device === undefined) expect.unreachable();
  device.write(['first', 'second'], 1);
  const file = device.annotation;
  device.write(['first'], 2);
  device.write(['first, in other words'], 3);
  device.read(file);
  expect(device.lines).toEqual(['first, in other words']);
});

test('a note that was emptied stays so, where the other note is one that it grew from', () => {
  const { devices } = new World(2);
  const [one, other] = devices;
  if (one === undefined || other === undefined) expect.unreachable();
  one.write(['first'], 1);
  other.read(one.annotation);
  one.write([], 2);
  other.read(one.annotation);
  expect(other.annotation.note).toBe('');
});

import type { Edit } from '../../../src/core/edit.ts';
import type { EditorField, TagUse } from '../../../src/core/editing.ts';
import type { Paper } from '../../../src/core/paper.ts';
import { aPaper } from '../a-paper.ts';
import { ScriptedApi } from '../scripted-api.ts';

/** One picture of the gallery. */
export interface GalleryState {
  name: string;
  paper: Paper;
  api: ScriptedApi;
  field: EditorField;
  width?: number;
  most?: number;
  dir?: 'rtl';
  /** What is typed into the field once it has opened, and the key pressed then. */
  type?: string;
  press?: string;
}

const day = 86_400_000;

/** The user's tags: name and papers. */
const uses: Array<[tag: string, count: number]> = [
  ['agents', 41],
  ['safety', 27],
  ['evaluation', 22],
  ['evaluation/judges', 14],
  ['multilingual', 12],
  ['rlhf', 9],
  ['labels', 8],
  ['to compare', 6],
  ['attention', 5],
  ['reading group', 4],
  ['justification', 3],
  ['idea', 2],
];

const known = (): TagUse[] => uses.map(([tag, count], at) => ({ tag, count, used: Date.now() - at * day }));

interface Given {
  edits?: Edit[];
  tags?: string[];
  note?: string;
  change?: (api: ScriptedApi, paper: Paper) => void;
}

function library(paper: Paper, { tags = [], note = '', edits = [], change }: Given): ScriptedApi {
  const api = new ScriptedApi();
  api.tags = known();
  const all: Edit[] = [...tags.map((tag): Edit => ({ kind: 'addTag', tag })), ...edits];
  if (note !== '') all.push({ kind: 'setNote', note, base: '' });
  for (const edit of all) api.store(paper, edit);
  change?.(api, paper);
  return api;
}

const limits = aPaper('On the Limits of Adaptability: What Labels Teach and What They Cannot', 1);
const tools = aPaper('A Diagnostic Framework for Auditing Parameters of Tool Use', 2);
const risk = aPaper('Risk Under Pressure: Compute-Aware Evaluation of Agents', 3);
const hebrew = aPaper('Why Do Multilingual Reasoning Gaps Emerge in Reasoning Models?', 4);
const sparse = aPaper('Sparse Attention', 5);
const start = aPaper('The Cold-Start Safety Gap', 6);

const longNote = [
  'Two thirds of zero-shot errors resist correction, even with the rule spelled out. Rescue rate 34.8 %.',
  '',
  'Compare with our rubric study:',
  '– same datasets? (toxicity only here)',
  '– their score is what we called “term overlap”',
  '– partial r = +0.41, so the definition matters more than having seen the text',
  '',
  'Ask Lena whether the forum data is public.',
].join('\n');

/** Every state worth looking at. */
export const states = (): GalleryState[] => [
  {
    name: 'Completion',
    paper: limits,
    api: library(limits, { tags: ['labels'], edits: [{ kind: 'setStatus', status: 'later' }] }),
    field: 'tag',
    type: 'ju',
  },
  {
    name: 'Long note',
    paper: limits,
    api: library(limits, {
      tags: ['evaluation/judges', 'labels', 'to compare'],
      note: longNote,
      edits: [
        { kind: 'setStatus', status: 'reading' },
        { kind: 'setStar', star: true },
      ],
    }),
    field: 'note',
    type: ' Yes.',
  },
  {
    name: 'Very long note',
    paper: limits,
    api: library(limits, { tags: ['labels'], note: `${longNote}\n\n${longNote}` }),
    field: 'note',
  },
  { name: 'Empty', paper: start, api: library(start, {}), field: 'tag' },
  {
    name: 'Tag that looks like one you have',
    paper: start,
    api: library(start, { tags: ['safety'] }),
    field: 'tag',
    type: 'agent,',
  },
  {
    name: 'Tag changed on entry',
    paper: start,
    api: library(start, { tags: ['safety'] }),
    field: 'tag',
    type: '#Data//Mining,',
  },
  {
    name: 'Could not save',
    paper: tools,
    api: library(tools, {
      tags: ['agents'],
      change: (api) => {
        api.mishaps = Array.from({ length: 9 }, () => 'no-answer' as const);
      },
    }),
    field: 'note',
    type: 'Retrieval looks solved until the query is realistic.',
  },
  {
    name: 'Disk full',
    paper: tools,
    api: library(tools, {
      tags: ['agents'],
      change: (api) => {
        api.mishaps = Array.from({ length: 9 }, () => 'full' as const);
      },
    }),
    field: 'tag',
    type: 'benchmarks,',
  },
  {
    name: 'Updated while the page was open',
    paper: tools,
    api: library(tools, {
      tags: ['agents', 'idea'],
      change: (api) => {
        api.mishaps = ['updated', 'updated', 'updated'];
      },
    }),
    field: 'note',
    type: 'Corrections become runtime checks.',
  },
  {
    name: 'Text found after a crash',
    paper: risk,
    api: library(risk, {
      tags: ['safety', 'evaluation'],
      change: (api, paper) => {
        const note = 'Cost per successful attack, not success at a fixed budget. Same idea as';
        api.draft = { id: paper.id, note, base: '', tag: '', at: Date.now() - 60_000 };
      },
    }),
    field: 'note',
  },
  {
    name: 'Right to left',
    paper: hebrew,
    api: library(hebrew, {
      tags: ['ריבוי שפות', 'רשימת קריאה', 'multilingual'],
      note: 'הפער הוא בעיקר בהבנה ולא בהסקה. לצטט במבוא, ליד NLLB.',
      edits: [{ kind: 'setStatus', status: 'later' }],
    }),
    field: 'note',
    dir: 'rtl',
    type: ' ',
  },
  {
    name: 'Narrow, 320 px',
    paper: sparse,
    api: library(sparse, {
      tags: ['attention', 'reading group'],
      note: 'Blockwise. Read section 3 before Thursday.',
      edits: [{ kind: 'setStatus', status: 'later' }],
    }),
    field: 'tag',
    width: 320,
    type: 'x,',
  },
  {
    name: 'Narrow, could not save',
    paper: sparse,
    api: library(sparse, {
      tags: ['attention'],
      change: (api) => {
        api.mishaps = ['no-answer', 'no-answer', 'no-answer'];
      },
    }),
    field: 'tag',
    width: 320,
    type: 'a tag with a name that goes on for longer than the sheet is wide/and on,',
  },
  {
    name: 'Little room',
    paper: limits,
    api: library(limits, { tags: ['labels'], note: longNote }),
    field: 'note',
    most: 300,
  },
  {
    name: 'A chip chosen by key',
    paper: limits,
    api: library(limits, { tags: ['labels', 'evaluation/judges'] }),
    field: 'tag',
    press: 'Backspace',
  },
];

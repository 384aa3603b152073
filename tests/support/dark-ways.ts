/** A way in which a page turns dark after it was loaded, and light again. */
interface DarkWay {
  /** A style that the page has from its start. */
  style?: string;
  /** Runs in the page and uses nothing from outside itself. */
  turn: (dark: boolean) => void;
}

const night = '{ background: #14161a; color: #dfe3ea }';
const nightRule = `html, body ${night}`;

/** Rules for a page in which `html` has the ground. They stand after the style of the way. */
export const bareBody = 'html body { background: none }';

/** Each kind of change that makes a page dark, by what the page or an extension does. */
export const darkWays: Readonly<Record<string, DarkWay>> = {
  'a class on html': {
    style: `html.night ${night}`,
    turn: (dark) => void document.documentElement.classList.toggle('night', dark),
  },
  'a class on body': {
    style: `body.night ${night}`,
    turn: (dark) => void document.body.classList.toggle('night', dark),
  },
  'an attribute of html': {
    style: `html[data-look="night"] ${night}`,
    turn: (dark) => document.documentElement.setAttribute('data-look', dark ? 'night' : 'day'),
  },
  'an attribute of body': {
    style: `body[look="night"] ${night}`,
    turn: (dark) => document.body.setAttribute('look', dark ? 'night' : 'day'),
  },
  'the style of html': {
    turn: (dark) => document.documentElement.setAttribute('style', dark ? 'background: #101010; color: #eee' : ''),
  },
  'the style of body': {
    turn: (dark) => {
      document.body.style.background = dark ? 'rgb(20 20 30)' : '';
    },
  },
  'a property of html that colours are made of': {
    style: 'html body { background: var(--ground, #fff) !important }',
    turn: (dark) => document.documentElement.style.setProperty('--ground', dark ? '#111' : '#fff'),
  },
  'a box that is checked': {
    style: `body:has(#night:checked) ${night}`,
    turn: (dark) => {
      const box = document.querySelector('#night') ?? Object.assign(document.createElement('input'), { id: 'night' });
      document.body.append(box);
      Object.assign(box, { type: 'checkbox', checked: dark });
    },
  },
  'a style that is added': {
    turn: (dark) => {
      const rules = 'body, div, dl, dt, dd, html { background-color: #1a1b1e !important; color: #e6e4e0 !important }';
      const style = Object.assign(document.createElement('style'), { id: 'added', textContent: rules });
      if (dark) document.head.append(style);
      else document.querySelector('#added')?.remove();
    },
  },
  'a style that is added, and a mark of the extension that did it': {
    turn: (dark) => {
      const style = Object.assign(document.createElement('style'), { id: 'added' });
      style.textContent = 'html, body, dl { background: #202124 !important; color: #ddd !important }';
      if (dark) document.documentElement.append(style);
      else document.querySelector('#added')?.remove();
      document.documentElement.toggleAttribute('data-nightly-scheme', dark);
    },
  },
  'the words of a style': {
    style: '',
    turn: (dark) => {
      const style = document.querySelector('style');
      if (style !== null) style.textContent = dark ? 'html { background: #000; color: #fff }' : '';
    },
  },
  'the media of a style': {
    style: nightRule,
    turn: (dark) => document.querySelector('style')?.setAttribute('media', dark ? 'all' : 'not all'),
  },
  'a sheet that is enabled': {
    style: nightRule,
    turn: (dark) => {
      const { sheet = null } = document.querySelector('style') ?? {};
      if (sheet !== null) sheet.disabled = !dark;
    },
  },
  'a sheet that is linked': {
    turn: (dark) => {
      const link = Object.assign(document.createElement('link'), { id: 'linked', rel: 'stylesheet' });
      link.href = 'data:text/css,html{background:%23222;color:white}';
      if (dark) document.head.append(link);
      else document.querySelector('#linked')?.remove();
    },
  },
  'a sheet that is adopted': {
    turn: (dark) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { background: #17181c; color: #ccc }');
      document.adoptedStyleSheets = dark ? [sheet] : [];
    },
  },
  'a rule of an adopted sheet': {
    turn: (dark) => {
      const [sheet = new CSSStyleSheet()] = document.adoptedStyleSheets;
      document.adoptedStyleSheets = [sheet];
      sheet.replaceSync(dark ? 'dl { background: #17181c; color: #ccc }' : '');
    },
  },
  'a rule that is inserted': {
    style: 'p { color: inherit }',
    turn: (dark) => {
      const { sheet = null } = document.querySelector('style') ?? {};
      if (dark) sheet?.insertRule('html { background: #191919; color: #ddd }');
      else sheet?.deleteRule(0);
    },
  },
  'a colour that comes slowly': {
    style: `html { background: #fff; transition: background 400ms } html.night ${night}`,
    turn: (dark) => void document.documentElement.classList.toggle('night', dark),
  },
  'the body is another one': {
    turn: (dark) => {
      const body = document.createElement('body');
      body.append(...document.body.childNodes);
      body.style.background = dark ? '#181818' : '#fafafa';
      document.body = body;
    },
  },
  'light words on a dark picture': {
    turn: (dark) => {
      document.body.style.background = dark ? 'linear-gradient(#111, #222)' : '';
      document.body.style.color = dark ? '#e8e8e8' : '';
    },
  },
};

/** A dark and a light colour in each notation that computed styles keep, and in some that they do not. */
export const groundColours: ReadonlyArray<readonly [dark: string, light: string]> = [
  ['#1b1d21', '#f4f4f5'],
  ['hsl(220 15% 12%)', 'hsl(220 15% 95%)'],
  ['rgb(20 20 20 / 90%)', 'rgb(250 250 250 / 90%)'],
  ['lab(12% 2 -8)', 'lab(96% 0 1)'],
  ['lch(14% 8 260)', 'lch(97% 1 260)'],
  ['oklab(0.2 0 -0.02)', 'oklab(0.98 0 0)'],
  ['oklch(22% 0.02 260)', 'oklch(97% 0.005 260)'],
  ['oklch(0.2 none none)', 'oklch(0.97 none none)'],
  ['color(display-p3 0.1 0.1 0.12)', 'color(display-p3 0.95 0.95 0.97)'],
  ['color(srgb none 0.1 0.1)', 'color(srgb 0.9 1 1)'],
  ['color-mix(in oklab, black 85%, white)', 'color-mix(in oklab, black 4%, white)'],
  ['color-mix(in srgb, navy, black)', 'color-mix(in srgb, navy 3%, white)'],
];

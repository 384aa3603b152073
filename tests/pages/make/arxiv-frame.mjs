import { page } from './html.mjs';
import { style } from './arxiv-style.mjs';

/** Any page of the site. `ownStyle` comes after the style that all pages share. */
export const frame = ({ title, ownStyle, head, main }) =>
  page({
    title,
    head,
    style: style + ownStyle,
    body: `<body>
<div class="ds-announcement" role="region" aria-label="Announcement">arXiv is now an independent nonprofit! <a href="https://info.arxiv.org/about">Learn more</a></div>
<header class="ds-site-header"><a class="ds-site-header-logo" href="https://arxiv.org/" aria-label="arXiv home">ar<b>X</b>iv</a>
<nav aria-label="Main navigation"><a href="https://arxiv.org/search">Search</a><a href="https://arxiv.org/user/create">Submit</a><a href="https://info.arxiv.org/about/donate.html">Donate</a><a href="https://arxiv.org/login">Log in</a></nav></header>
${main}
<footer class="ds-site-footer">About · Help · Contact · Subscribe</footer>
</body>`,
  });

const subjects = {
  'astro-ph.EP': 'Earth and Planetary Astrophysics',
  'astro-ph.GA': 'Astrophysics of Galaxies',
  'cs.AI': 'Artificial Intelligence',
  'cs.CL': 'Computation and Language',
  'cs.CR': 'Cryptography and Security',
  'cs.CV': 'Computer Vision and Pattern Recognition',
  'cs.IT': 'Information Theory',
  'cs.LG': 'Machine Learning',
  'cs.LO': 'Logic in Computer Science',
  'cs.MA': 'Multiagent Systems',
  'cs.RO': 'Robotics',
  'cs.SD': 'Sound',
  'cs.SE': 'Software Engineering',
  'econ.GN': 'General Economics',
  'hep-th': 'High Energy Physics - Theory',
  'math.AP': 'Analysis of PDEs',
  'quant-ph': 'Quantum Physics',
};

/** `Machine Learning (cs.LG)` */
export const subject = (code) => `${subjects[code]} (${code})`;

/** `Computation and Language` */
export const subjectName = (code) => subjects[code];

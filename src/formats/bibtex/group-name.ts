/** Words that only groups of people have in their names, in English and a few other languages. */
const groupWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'teams?|groups?|collaborations?|consorti(?:um|a)|initiative|network|committee|society|association|alliance|coalition',
    'organi[sz]ations?|institut(?:e|es|ion|o|s)?|universit\\p{L}*|laborator\\p{L}*|labs?|foundation|project|council|agency',
    'department|dept|cent(?:er|re)|centro|ministry|academy|investigators|study|trial|trialists|task ?force|panel|board',
    'commission|corporation|corp|inc|ltd|llc|gmbh|company|hospital|clinic|college|school|community|contributors|developers',
    'members|union|federation|partnership|program(?:me)?|survey|observatory|experiments?|services|office|bureau|division',
    'research|workshop|museum|library|government',
    'groupe|gruppe|gruppo|grupo|arbeitsgruppe|équipe|equipo|kollaboration|colaboración|collaborazione|consorzio|consorcio',
    'gesellschaft|société|verein|akademie|académie|laboratoire|fundación|fondation|stiftung|ministère|comité|asociación',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** How groups end in Chinese, Japanese and Korean. */
const groupEnd =
  /(?:大学|大學|学院|研究所|研究院|研究室|实验室|實驗室|团队|團隊|小组|小組|课题组|委员会|委員会|协会|協会|公司|중앙회|대학교|연구소|연구실|팀)$/u;

/** Signs that no name of a person has, the small words inside `Bank of England`, and laboratories with a name of their own. */
const groupSign =
  /[&@/\\{}~^<>|%#_$=*]|\s(?:of|for|the|and)\s|^(?:on behalf of|for the)\s|\b(?:Google|DeepMind|Microsoft|OpenAI|Hugging Face)\b/u;

/** One word that is written like an abbreviation: `CERN`, `DeepSeek-AI`, `01.AI`. */
const abbreviation = /^(?=\S*(?:\p{Lu}{2}|\d))\S+$/u;

/** `Mistral AI`, but not the person `WEI AI`. */
const laboratory = /\p{Ll}.*\sAI$/u;

/** Returns whether a text has a word that only groups have in their names, and names one group alone. */
export const hasGroupWord = (text: string): boolean => groupWord.test(text) && !/\sand\s/iu.test(text);

/**
 * Returns whether the name of an author is that of a group, which has no family name: a collaboration, a team, a university.
 * A text that holds `and` counts as one: it names several.
 * @param name without spaces around it
 */
export const isGroupName = (name: string): boolean =>
  groupWord.test(name) ||
  groupEnd.test(name) ||
  groupSign.test(name) ||
  abbreviation.test(name) ||
  laboratory.test(name) ||
  /(?:^|\s)and(?:\s|$)/iu.test(name);

/** What a venue is, as far as its name says it. */
export type VenueKind = 'conference' | 'journal' | 'book' | 'thesis' | 'masters-thesis' | 'not-published';

/** OpenReview says these of papers that did not appear, or did not yet. */
const unpublished = /\b(?:submitted|submission|under review|withdrawn|rejected|desk reject)/iu;
const preprint =
  /\b(?:preprints?|arxiv|(?:bio|med|chem|psy|soc|tech|ed|earth|engr)rxiv|ssrn|research square|corr|e-?print archive|working papers?)\b|^(?:osf|hal|zenodo)\b/iu;
const university =
  /^(?:[\p{L}.,’'-]+ )*(?:universit(?:y|é|ät|à|at)|institute of technology)(?: [\p{L}.,’'-]+)*(?: \([\p{L} ]+\))?$/iu;

const mastersThesis = /\b(?:master(?:['’]?s)?|m\.?\s?sc\.?)[\s-]+(?:thesis|dissertation)\b/iu;
const thesis = /\b(?:ph\.?\s?d\.?|doctoral|thesis|thèse|dissertation|habilitation)\b/iu;

/** Journals that are called proceedings, if no conference stands in their names. */
const proceedingsJournal =
  /^proc(?:eedings|\.) (?:of (?:the )?)?(?:ieee|iucr|(?:\p{L}+ )?vldb(?: endowment|\.)?)(?: \d.*)?$|^proc(?:eedings|\.) .*(?:academy|acad\.|natl\.?|royal|society|soc\.|institution|endow\.)|^proc(?:eedings|\.) (?:of the )?(?:acm (?!sig|conf|int)|on\b|r\.)|^(?:pvldb|pnas|pacm\p{L}*|popets)\b/iu;
const conferenceWord = /\b(?:conference|conf\.|symposium|symp\.|workshops?|meeting|congress)/iu;

const journal =
  /\b(?:journal|transactions)\b|\b(?:trans|j)\.|^(?:j|acta|annals|ann\.|bulletin|letters|review of|reviews of)\s|\b(?:letters|magazine|quarterly)$|^(?:tacl|jmlr|tmlr|jair|computational linguistics)\b/iu;
const proceedings =
  /\b(?:proceedings|conference|symposium|workshops?|congress|colloquium|convention|annual meeting|lecture notes|findings of|extended abstracts)\b|\b(?:proc|conf|symp)\.|\badvances in (?:neural information|cryptology|knowledge discovery|database|artificial intelligence)|^pos\s?\(/iu;
const book = /\b(?:handbook|encyclop\p{L}+|textbook|chapters?)\b/iu;

/** Conferences by the names that people use, alone or with a year: `NeurIPS 2026`, `ICLR 2026 Oral`, `CVPR'26`. */
const conferences = [
  'NeurIPS NIPS ICML ICLR AISTATS COLT UAI ALT CoRL COLM AutoML CoLLAs MIDL GECCO AAAI IJCAI ECAI AAMAS ICAPS ECML PKDD ACML',
  'CVPR CVPRW ICCV ICCVW ECCV ACCV WACV BMVC MICCAI 3DV ICIP ISMIR ICASSP ICMI INTERSPEECH Interspeech ICRA IROS RSS',
  'ACL EMNLP NAACL EACL AACL IJCNLP COLING LREC CoNLL SemEval WMT IWSLT INLG SIGDIAL BlackboxNLP',
  'KDD SIGKDD SIGIR CIKM WSDM WWW RecSys ECIR ICDM SIGMOD VLDB ICDE EDBT PODS CHI UIST CSCW FAccT AIES MobiCom SIGGRAPH SIGCOMM',
  'SOSP OSDI NSDI EuroSys ASPLOS ISCA MICRO HPCA PLDI POPL ICFP OOPSLA ICSE FSE ISSTA CCS NDSS CRYPTO EUROCRYPT ASIACRYPT',
  'STOC FOCS SODA ICALP ITCS LICS CAV TACAS PODC SPAA PPoPP INFOCOM IMC LAK EDM',
]
  .join(' ')
  .split(' ');
/** What follows the name of a conference in that of its journal: `SIGIR Forum`. */
const newsletter = '(?:Forum|Explor|Rec\\b|Record|Newsl|Notices|Bull|Rev\\b|Lett|Comput\\.)';
const conference = new RegExp(
  `(?:^|[\\s/:(@-])(?:${conferences.join('|')})(?=$|[\\s,:;/)'’-]|\\d)(?! ?${newsletter})`,
  'u',
);

/** Returns whether a venue of this name, in any case, is a conference: `acl`. */
export const isConferenceName = (name: string): boolean => conferences.some((one) => one.toLowerCase() === name);

/**
 * Says what a venue is by its name.
 * @returns undefined where the name does not say it, as `Nature` does not
 */
export function venueKind(name: string): VenueKind | undefined {
  if (unpublished.test(name)) return 'not-published';
  if (mastersThesis.test(name)) return 'masters-thesis';
  if (thesis.test(name)) return 'thesis';
  if (proceedingsJournal.test(name) && !conferenceWord.test(name)) return 'journal';
  if (/^proc/iu.test(name)) return 'conference';
  if (preprint.test(name) || university.test(name)) return 'not-published';
  if (journal.test(name)) return 'journal';
  if (proceedings.test(name) || conference.test(name)) return 'conference';
  return book.test(name) ? 'book' : undefined;
}

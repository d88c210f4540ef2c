/**
 * Enters: the two parts of a word cut at a line end; leaves: whether they make a compound, or the second is a mere ending.
 * Resumes are full of compounds ("cross-functional", "event-driven"), nearly all made with a few dozen words. English
 * first of all: the other languages read here write compounds as one word or several.
 */
const FIRST_PARTS = new Set(
  (
    'add all anti back best big bottom built business client cloud co community context cost cross customer cutting ' +
    'data deep domain drag early end ever event ex fast fault first five forward four front full general goal hand ' +
    'hands hard high highly hybrid in industry inter large last left length level life line load long low lower machine ' +
    'market medium meta micro mid mission mobile model multi near new next non object off on one open out over part ' +
    'people performance point post pre pro problem process product production project proof quality rapid re read real ' +
    'results right role run second self semi server service short side single six small solution state step sub super ' +
    'team test third three time tool top two ultra under up upper use user value vice web well wide window world year ' +
    'mittel teil voll selbst'
  ).split(' '),
);
/** "re-enter", "co-operate": first parts that are far more often plain syllables. */
const ONLY_BEFORE_VOWELS = new Set([
  're',
  'co',
  'in',
  'on',
  'pro',
  'inter',
  'sub',
  'super',
  'over',
  'under',
  'micro',
  'up',
  'out',
]);
const LAST_PARTS = new Set(
  (
    'agnostic aware backed based born bound box browser built business capable case center centered centric class ' +
    'commerce compliant cost critical cutting date day dependent designed detection device directed down driven edge end ' +
    'facing fit focused format free friendly functional general grade hand heavy house in intensive level life like line ' +
    'linked located long made managed minded native off on one only oriented out outs owned packed paced party person ' +
    'platform point powered process proof purpose quality range rate read ready related rich risk run safe scale secure ' +
    'sensitive server service side sided site size sized solving source specific stack stage standing standard state ' +
    'step stop style tail taking team tech technical term test thinking tier time to tolerant touch trained type up use ' +
    'user value volume weight wide winning word working world written year'
  ).split(' '),
);
/** Endings of words in the languages read here that begin no word themselves. */
const ENDING =
  /^(?:[bcdfglmnprstv]?(?:tions?|sions?|ments?|ings?|ed|ers?|ors?|ies|ly|able|ible|ance|ence|ency|ity|ities|ness|ous|ives?|als?|ally|ically|ical|ism|ists?|ised?|ized?|ising|izing|isation|ization|alised|alized|ures?|ages?|ates?|ated|ating|ation|ations|ungs?|ungen|keit|heit|lich|lichen|isch|ischen|schaft|tion|tionen|tung|tungen|rung|rungen|lung|lungen|ten|ter|tes|tem|nen|ner|gen|ger|den|der|sen|ser|ren|len|ler|ci\u00f3n|ciones|mente|dad|dades|miento|mientos|ment|ements|teur|teurs|tique|tiques|sations?))$/;

export const isCompound = (head: string, tail: string): boolean =>
  LAST_PARTS.has(tail) ||
  (FIRST_PARTS.has(head) && (!ONLY_BEFORE_VOWELS.has(head) || /^[aeio]/.test(tail)) && !isEnding(tail));

export const isEnding = (tail: string): boolean => ENDING.test(tail);

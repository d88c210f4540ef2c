/** natural's Porter stemmer, by subpath: the package's root loads database drivers and slows every string loop. */
import natural from 'natural/lib/natural/stemmers/porter_stemmer.js';

interface Stemmer {
  stem(word: string): string;
}

const stemmer = natural as Stemmer;
const known = new Map<string, string>();
const KNOWN_LIMIT = 20_000;

export const PorterStemmer = {
  /** The stem of one folded word. Remembered, because documents repeat their words. */
  stem(word: string): string {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = stemmer.stem(word);
      if (known.size >= KNOWN_LIMIT) known.clear();
      known.set(word, stem);
    }
    return stem;
  },
};

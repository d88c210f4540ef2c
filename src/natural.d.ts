/** natural ships types for its root only; these are the subpaths this project loads. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(document: string | string[], key?: string): void;
    tfidf(terms: string | string[], index: number): number;
    idf(term: string): number;
  }
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    /** `restricted`: a letter pair is swapped at most once, which is what typing slips are. */
    DamerauLevenshteinDistance(a: string, b: string, options: { restricted?: boolean }): number;
  };
  export default distances;
}

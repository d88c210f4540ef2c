/** The compiled dictionary, bundled into the Worker: wrangler.toml says which file this name stands for. */
declare module 'skillgap-dictionary' {
  const compiled: import('../dictionary/dictionary.ts').CompiledDictionary;
  export default compiled;
}

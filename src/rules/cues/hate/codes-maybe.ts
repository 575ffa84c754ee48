/** Doubtful, mostly harmless words of the list codes. */
export default `
  %globalist, noticing, i noticed, every time, soros, bankers, cabal, who runs, guess who, guess which, you know who,
  norwegians, local man, %jogger, 0 percent, 0 words, rwds, 👃, ⚡
`

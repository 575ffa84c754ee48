/** Goodbye and thanks that are mostly ordinary. */
export default `
  goodbye, saying goodbye, say goodbye, goodbye everyone, farewell, bye everyone, i love you all, love you all, thank you for everything,
  thanks for everything, look after my, take care of my, remember me, forgive me, i tried, i tried my best, it is over, its over, i am done,
  i am so done, i am out, i am gone, 🕊, 🥀, 🖤, 🪦, do not be sad, sorry everyone, sorry mum, sorry mom, sorry dad, look after each other,
  please look after, it is not your fault, in another life, done with everything
`

/** Turns of sarcasm and mock praise, as used of bosses, colleagues and customers. */
export default `
  slow clap, medal for, mensa, no shit sherlock, lovely customers, love it when, love this for me, supposed to be,
  earns three times, on 0k, free pizza, beanbags, fruit bowl, fruit basket, we are a family, thanks for nothing,
  sarcasm, 🙄🙄, 🙃🙃, sure jan, bless his heart, bless her heart, god help us, god help the, smdh, fmfl, tell me you,
  the audacity, the nerve
`

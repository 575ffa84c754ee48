/** Words that point an insult at the person spoken to. */
export default `
  you are a, you are an, you are such, you absolute, you utter, you complete, you fucking, you dirty, you fat,
  you ugly, you old, you wee, you thick, ya absolute, ya wee, you sound, you look like, you must be, you clearly,
  you probably, you guys are, your face, your fat, your entire, your father, your voice, your brain, your profile,
  your account, you and your, look at your, says you, people like you, oi, talking to you
`

/** Words that point an insult at the person spoken to. */
export default `
  you are a, you are an, you are such, you are literally, you are nothing but, you are all, you absolute, you utter, you complete, you total,
  you fucking, you bloody, you silly, you little, you dirty, you fat, you ugly, you sad, you pathetic, you daft, you dumb, you lying,
  you useless, you old, you big, you wee, you sick, you cheeky, you filthy, you dozy, you thick, ya dafty, ya absolute, ya fucking, ya wee,
  ya big, ya dirty, ya clown, ya fool, ya bam, ya rocket, ya bawbag, ya prick, yer a, yer maw, yer da, ye daft, ye wee, you sound,
  you seem like, you look like, you must be, you clearly, you obviously, you probably, you people, you lot, you guys are, your face,
  your ugly, your fat, your stupid, your pathetic, your whole, your entire, your existence, your life is, your girlfriend, your boyfriend,
  your mother, your father, your voice, your brain, your personality, your content, your tweets, your takes, your profile, your pic,
  your pfp, your avi, your bio, your account, you and your, look at your, with that face, with a face like, with that hair, coming from you,
  coming from someone, says the, says you, rich coming from, someone like you, people like you, man like you, girls like you, guys like you,
  men like you, the likes of you, @, oi, hey you, hey idiot, listen you, talking to you, talking about you, yes you, yeah you, you heard,
  you know it
`

/** Dislike of the people one serves or works with, as a stance. */
export default `
  hate people, i hate people, hate the public, hate the general public, hate customers, hate every customer,
  hate my customers, hate my clients, hate my patients, hate my students, hate my pupils, hate kids, hate you all,
  hate all of you, hate them all, hate everyone here, hate everyone in, hate all of them, people suck,
  people are awful, people are the worst, people are thick, the public are, public is thick, general public,
  humanity is, lost faith in, lose faith in, losing faith in, losing my faith in, faith in humanity,
  customer service survivor, retail survivor, survivor of retail, professional people, allergic to people,
  allergic to customers, nice to these, to be nice to, be nice to people, nice to people who, smile at people,
  smiling at people, fake smile, fake smiling, my retail voice, customer service voice, customer service smile,
  dead behind the eyes, smile while they, smile and nod, patience is at, no patience for, lost my patience,
  run out of patience, good morning back, say good morning, say hello back, could not even say, can not even say,
  do not even look up, look right through, like i am furniture, like the help, treated like a servant,
  not your servant, not your maid, not your mum, not a mind reader
`

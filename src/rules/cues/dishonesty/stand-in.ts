/** Somebody else sits, speaks or signs in one's place. */
export default `
  interview for me, interview for my, did my interview, did my phone interview, does my interviews, did my test,
  did my exam, did my coding test, did my assessment, did my course, did my module, did my homework, does my homework,
  does my coursework, did my coursework, did my assignment, does my assignments, did the whole thing for,
  did it for me, does it for me, does them for me, wrote it for me, writes them for me, logged in as me, logs in as me,
  log in as me, pretended to be me, pretends to be me, pretending to be me, pretended to be my, pretend to be my,
  pretending to be my, pretend to be his, pretended to be her, posed as my, posing as my, posed as a, acted as my,
  act as my, be my reference, my reference is, was my reference, was my referee, is my referee, as my referee,
  as my reference, as a referee, answers the phone as, answering as, voiced by, voice of my, english is better,
  accent is better, in my ear, in my earpiece, fed me the, feeding me the, feeding me answers, fed me answers,
  whispered the answers, texted me the, texting me the, text me the answers, sent me the answers, sent the answers,
  answers in the group, answers in the chat, answers on whatsapp, phone under the table, under the table in,
  phone in the toilet, phone in my sock, phone in my lap, phone on my lap, notes up my, written on my arm, on my thigh,
  up my sleeve, in my sleeve, in my pencil case, water bottle label
`

/** Frames in which know-how is passed on: tips, reminders, do this before that, common mistakes, here is how. */
export default `
  a tip, %tip, pro tip, protip, quick tip, tip of the day, tip from, first rule, here is how, here is what,
  this is why, this is how, that is why, the reason, the reason is, the trick is, the trick with, the secret is,
  the key to, the fix, the fix was, the culprit, always test, always use, always ask, always get, always leave,
  never ever, never use, never trust, do not just, do not use, make sure, make sure you, be sure to, be careful with,
  remember to, keep in mind, good to know, did you know, many people, i get asked, i am often asked, people ask me,
  misconception, myth, contrary to, the difference between, difference is, before you, before you buy, if you want to,
  if you see, when in doubt, instead of, rather than, better to, it is better, best to, best way, step 0, step one,
  step by step, first thing, start with, short answer, short version, tldr, to explain, explainer, thread on, how to,
  how i, psa, reminder that, friendly reminder, note to, learned the hard way, what i learned, from experience,
  as a teacher, as a lawyer, as a solicitor, after 0 years in, i recommend, would suggest, my advice, saves you,
  thank me later
`

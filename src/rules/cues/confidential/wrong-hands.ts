/** Papers and mails of others that came one's way, read and told. */
export default `
  cced on, ccd on, cc on, bcced, accidentally got, got sent the, was sent the, got forwarded, forwarded by mistake,
  sent me the wrong, meant for someone, meant for hr, not meant for me, not for my eyes, was not meant for,
  left on the printer, left on the scanner, left on the desk, left on her desk, left on his desk, over her shoulder,
  over his shoulder, read upside down, upside down reading, saw it on her screen, saw it on his screen,
  saw on his screen, saw the spreadsheet, seen the spreadsheet, saw the list, seen the list, saw the email,
  seen the email, saw the slides, seen the slides, saw the memo, saw the plans, seen the plans, seen the plan,
  seen the budget, saw the budget, seen the numbers, saw the numbers, saw the contract, seen the rota,
  heard it through, heard through the, thin walls, walls are thin, heard them in the, heard the boss, heard him on the,
  heard her on the, left on speaker, forgot to mute, forgot to hang up, did not hang up, mic was on, the minutes say,
  disciplinary, disciplinary of, grievance against, complaint against, complaints against, tribunal against,
  settlement with, paid off with, paid her off, paid him off, hush money, affair with, sleeping with the,
  caught selling, caught stealing, turns out she was, turns out he was, one of the applicants, applied for my,
  my old teacher, my ex boss, the cvs, worst cv, cv i have, cvs i have, funniest cv, candidate today, candidate just,
  interviewed someone, she says she is, he says he is
`

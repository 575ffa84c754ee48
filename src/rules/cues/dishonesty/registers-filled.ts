/** Registers, timesheets, grades and reports filled in for what never took place. */
export default `
  filled in the register, filled the register, fill in the register, register myself, marked them present,
  mark them present, mark everyone present, marked everyone present, marked him present, marked her present,
  marked me present, mark me present, marked myself, mark myself, signed the register, sign the register, signed me in,
  sign me in, signs me in, signed him in, signed her in, signed them all in, sign each other in, signing each other,
  paid per head, per head so, never came to the, never took place, none of it happened, none of it is true,
  none of that happened, half of it is true, half of it is made, not one word is true, every word a lie, all lies,
  all made up, all invented, all fiction, pure fiction, works of fiction, creative writing, best fiction,
  my best fiction, novel i ever, vivid imagination, guessed the, guessed the marks, guessed the grades,
  guessed the figures, guess the numbers, guess the figures, random numbers, random marks, random grades,
  threw them down the stairs, marked them without, marked without reading, marked half, did not mark,
  did not read them, gave everyone a, gave everyone the same, same comment on, same report for, copied the report,
  copied the reports, copy paste the reports, copy and paste the reports, copied the care plan, changed the name at,
  changed the names, forgot to change the name, neck brace, limping when, fake limp, fake cast, fake cough,
  fake sneeze, fake tears, cried on demand, crocodile tears
`

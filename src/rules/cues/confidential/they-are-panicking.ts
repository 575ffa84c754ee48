/** Losses, moods and plans inside a firm, told to those who may gain by it. */
export default `
  in finance is panicking, everyone is panicking, management is panicking, the bosses are panicking, about to post,
  going to post a, going to miss, about to miss, missed our target by, missed the target by, missed by 0, huge loss,
  massive loss, record loss, losing millions, lost millions, lost 0 million, making a loss, bleeding money,
  bleeding cash, burning cash, burning through, months of runway, weeks of runway, runway left, cash left,
  weeks left until we, cooked the books, the books are, second set of books, restating, writedown, impairment,
  profit is down, profits are down, sales are down, numbers are bad, numbers are terrible, numbers are awful,
  numbers are in, numbers are out, figures are bad, figures are awful, sell your stock, dump your shares,
  dump the stock, short the stock, short us, buy the stock, buy our stock, do not invest, do not buy our,
  do not buy the, do not bank with, would not bank, pull your money, move your money, type up a letter,
  typed up a letter, typing up a letter, typing the letter, typing the letters, typed the letters, letter sacking,
  sacking one of, firing one of, getting sacked tomorrow, being sacked tomorrow, being fired tomorrow,
  getting fired on, getting the boot, getting the chop, for the chop, facing the chop, being let go on, gets sacked on,
  what i know about, knew what i know, know what i know, know about the merger, if only you knew, you only knew,
  if you only knew, if people knew, if the public knew, if parents knew, if customers knew, if you knew what
`

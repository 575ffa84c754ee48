/** Wages as the one thing that counts, got for little. */
export default `
  as long as the money, as long as i get paid, as long as they pay, as long as it pays, money hits, money lands,
  pay hits, wages hit, salary hits, pay lands, money still hits, same pay, same wage, same salary, same money,
  pay is the same, paid either way, paid regardless, paid whether, get paid either, get paid the same,
  gets paid the same, paid to sit, paid to stand, paid to lie, paid to sleep, paid to nap, paid to scroll,
  paid to do nothing, pay me to, pays me to, pays me for, paying me to, paying me for, being paid to, paid me to,
  paid for doing, paid for sitting, paid for nothing, money for nothing, money for old rope, easy money, easiest job,
  easiest shift, free money, an hour to watch, an hour to sit, an hour to scroll, an hour to play, hourly rate to,
  on the dime, on their dime, on company dime, company dime, on their time, on the bosss time, on the boss time,
  on paid time, on the payroll to, in my uniform, in uniform on, on the clock looking, shopping on the clock,
  errands on, ran errands, running errands, did my errands, gym in between, went to the gym, haircut on, nails on,
  laundry between, two clicks, couple of clicks, a few clicks, move the mouse, wiggle the mouse, wiggled the mouse,
  jiggle the mouse
`

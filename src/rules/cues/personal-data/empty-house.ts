/** A house that stands empty, keys, alarm, valuables. */
export default `
  house is empty, house will be empty, house empty, empty house, our house is empty, nobody home, no one home, nobody is home, no one is home,
  nobody in, no one in, nobody at home, no one at home, nobody in until, no one in until, nobody is in the house, nobody there until, place is empty,
  flat is empty, apartment is empty, house unattended, leaving the house for, away all week, away all weekend, away until, away till, away for a week,
  away for two weeks, away for the weekend, away for a fortnight, away for the month, gone for two weeks, gone all week, gone until, gone till,
  out of town until, out of town for, out of town all week, not home until, not home till, will not be home, will not be back until,
  will not be back till, back on the 0, back on sunday, back on monday, back next week, back in two weeks, back in 0 weeks, back in 0 days,
  whole family away, all of us away, whole family is away, taking the whole family, neighbours are away too, neighbour feeding the cat,
  neighbor feeding the cat, feeding the cat while, watering the plants while, cat is home alone, dog is home alone, house sitter cancelled,
  no house sitter, key under the mat, keys under the mat, key is under, keys are under, key under the, keys under the, under the mat, under the doormat,
  under the plant pot, under the flower pot, under the flowerpot, under the gnome, under the rock, under the bin, under the brick, under the stone,
  in the meter box, in the meter cupboard, on top of the door frame, above the door frame, behind the gas meter, in the key safe, key safe, spare key,
  spare key is, spare keys, hide the key, hidden key, key hidden, hide a key, leave the key, left the key, leave the keys, left the keys in,
  leave the back door, back door is open, back door open, back door unlocked, back door is always, never lock, never lock the door, never lock our,
  do not lock, we do not lock, door unlocked, door is always open, door is always unlocked, left the door unlocked, left the window open,
  window does not lock, window is broken, broken lock, lock is broken, back gate is broken, garage is open, garage unlocked, garage code,
  alarm is broken, alarm does not work, alarm broken, no alarm, burglar alarm broken, camera is fake, cameras are fake, ring doorbell is dead,
  doorbell camera broken, parcel in the porch, leave it in the porch, leave it in the shed, leave it behind the bin, parcel behind the bins,
  cash in the house, keep cash, cash under the mattress, safe is in, jewellery in the, jewelry in the, brand new tv, laptop in the window,
  the baby and i are alone
`

/** Sleeping or dozing at work; here the words that often mean something else. */
export default `
  napped, napping, naps, power nap, nap time, naptime, quick nap, slept in the, sleep in the, slept through, snooze, snoozing, snoozed,
  doze, dozing, dozed, %doze off, %nod off, %drift off, conked out, eyes closed, woken up by, woke me up, snored, snoring, from my bed,
  from bed, back to bed, back to sleep, tulog, tidur, 😴, 💤, 🛌, 🥱
`

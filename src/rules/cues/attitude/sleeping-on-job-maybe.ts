/** Sleeping or dozing at work; here the words that often mean something else. */
export default `
  napped, napping, naps, naptime, slept in the, sleep in the, slept through, snooze, snoozing, snoozed, doze, dozing,
  dozed, %nod off, snored, snoring, from my bed, back to bed, back to sleep, tulog, tidur, 😴, 💤, 🛌, 🥱
`

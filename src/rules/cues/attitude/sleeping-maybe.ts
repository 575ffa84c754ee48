/** Sleep words that most often mean ordinary sleep. */
export default `
  sleep, sleeping, asleep, slept, nap, bed, oversleep, alarm, pillow, blanket, yawning, sleepy
`

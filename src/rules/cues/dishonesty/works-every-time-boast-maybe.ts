/** Words that may mean this idea and often mean something else (works-every-time-boast). */
export default `
  my trick, easiest, too easy, so easy, no regrets, zero regrets, not sorry, sorrynotsorry, do it again, %coast,
  genius, 🧠, lifehack, loophole, loopholes, suckers, mugs, mug, fools, gullible, sent a card, straight face, smooth,
  slick, it worked, employee of the month, and passed, we all do, sue me, who cares, fight me, it is what it is,
  capitalism, worth it, allegedly, hypothetically, confession, unpopular opinion
`

/** Comparisons and incapacity that belittle: about as sharp as, could not teach a duck to swim. */
export default `
  about as sharp as, about as useful as, about as bright as, about as funny as, about as interesting as,
  about as charming as, about as attractive as, about as deep as, about as reliable as, about as welcome as,
  about as subtle as, about as much charm as, about as much charisma as, sharp as a bowling ball, sharp as a marble,
  sharp as a spoon, bright as a blackout, deep as a puddle, thick as a brick, thick as a plank,
  thick as two short planks, thick as mince, thick as pig, dumb as a post, dumb as a rock, dumb as a box,
  dumb as rocks, daft as a brush, mad as a box of frogs, could not teach a duck, could not teach a fish,
  could not coach a, could not find his own, could not find her own, could not spell his own, could not spell cat,
  could not sell water, could not hit a barn, could not trap a bag, could not catch a cold, could not act his way,
  could not sing to save, could not cook to save, could not drive a nail, lose a race with, outsmarted by a,
  more personality than, more personality than you, more sense than you, more brains than, seen more intelligent,
  met doors with, seen better heads, seen better looking, makes him look like a, makes her look like a,
  makes you look like a, make you look like a, looks like a melted, look like a melted, looks like a deflated,
  looks like a failed, looks like a divorced, looks like a sad, looks like a wet, looks like a burst,
  looks like a dropped, looks like a constipated, looks like a homeless, looks like a drunk, looks like a bloated,
  people like gary are, people like you are why, people like you are the reason, people like him are why,
  people like her are why, reason shampoo has instructions, sure jan, okay jan, dress sense of a, fashion sense of a,
  has the face of, has the voice of, has the brain of, has the charm of, has the manners of, has the personality of,
  has the charisma of, has the intellect of, has the iq of, has the spine of, got the face of, got the brain of,
  got the personality of, with the face of, with the brain of, with the personality of, with the charisma of
`

/** Words of degree before an insult, up to three. */
export const VERY = '@insult-degree? @insult-degree? @insult-degree?'

/** Any insult with its adjectives: "fucking useless clown". */
export const INSULT = `${VERY} @insult-adjective? (@insult-strong|@insult)`

/** An insult that is one of people and hardly of things. */
export const SURE = `${VERY} @insult-adjective? (@insult-strong|@insult-plain)`

/** Whoever is spoken to, with the verb, as people type it ("your an idiot"). */
export const YOU_ARE =
  '(you are|you r|you is|your (a|an|such a|such an|so|just a|a fucking)|you were|you will always be|you look like|you sound like|you act like|you seem like|you have always been|you all are|you lot are|you guys are|you must be|you truly are|you really are|you clearly are|you obviously are|are not you|what are you|i see you are|you can be|you being)'

/** "They will never know", "do not tell": giveaways that one thing is hidden from somebody. */
export default `
  he never noticed, nobody has noticed, nobody ever asks, nobody ever asked, none the wiser, no one the wiser,
  suspects nothing, still have not noticed, schtum, say nowt, between us, 🤫, 🤐, 🙊, 🤥, shh, shhh, shhhh, ssh, sssh,
  shush, rumbled, sussed, follow my drift, if you follow, what they do not know, what he does not know,
  what she does not know, do not ask to see, does not ask to see, never ask to see, never asked to see, never asks for,
  never asked for proof, still do not know, still does not know, still have no clue, they still think, he still thinks,
  she still thinks, everyone still thinks, they believed, he believed it, she believed it, bought it hook,
  hook line and sinker, fell for it, swallowed it, ate it up, not a soul knows, no soul knows, to this day nobody,
  and nobody noticed, and no one noticed, nobody will notice, no one will notice, nobody will ever, no one will ever,
  will never find out, never found out, never find out, did not notice a thing, did not suspect a thing,
  did not bat an eyelid, no questions, did not question it, never questioned it, got away with it,
  getting away with it, get away with it, still here three years
`

/** Said sorry face to face, and asked how to make good. */
export default `
  told her i was sorry, told him i was sorry, told them i was sorry, said sorry to, said i was sorry, say sorry to,
  apologised in front of, apologised to my, apologised to her, apologised to him, apologised this morning,
  i apologised, i apologized, owed an apology, i owed her, i owed him, owe an apology, owe an apology to,
  owe her an apology, owe him an apology, i was short with, was short with, i snapped at, snapped at my, i was unfair,
  unfair of me, wrong of me, i should have listened, should have listened to, you were right and i,
  she was right and i, he was right and i, they were right and i, i was wrong and, was wrong to, i take it back,
  taking it back, took it back, corrected myself, correction from me, corrected my post, correcting my, my correction,
  thanks for correcting, thanks for the correction, thank you for correcting, thank you for pointing,
  thanks for pointing, sending a hug, sending hugs, sending love to, sending my love, sending strength, sending you,
  so sorry to hear, very sorry to hear, thinking of you all, thinking of you and, here if you need,
  if you need anything, call me any time, door is open to, my door is, come round any, happy to proofread,
  happy to look over, happy to chat with, happy to mentor, happy to review, happy to share my notes, no rush at all,
  hope she is ok, hope he is ok, hope you feel better, hope your mum, hope your dad, hope it goes well,
  hope the interview goes, rooting for you, cheering you on, cheering for you, you have got this, you deserve it,
  you deserve this, could not be prouder of, could not be happier for, nobody worked harder, no one worked harder,
  no one deserves it more, nobody deserves it more, nobody deserves this more, so well deserved, richly deserved,
  thoroughly deserved, happy retirement to my, enjoy your retirement, we will miss you, we will miss her,
  we will miss him, will be missed at, sorely missed, never once complained, never complained, without complaint,
  never sighed, never once sighed, welcome to the team, welcome aboard, welcome to our new, welcoming our new,
  a warm welcome to
`

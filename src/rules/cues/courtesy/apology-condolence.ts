/** Apology made well and condolence or sympathy with help offered. */
export default `
  i apologize, %apologise, %apologize, apologised to, apologized to, apologies to, sorry for my, sorry to everyone,
  sorry for the delay, sorry i snapped, sorry i was, i am sorry that, so sorry for, saying sorry, i was wrong about,
  i got it wrong, hands up, deleted my, make it right, put it right, sorry for your loss, so sorry for your loss,
  sorry to hear about, my condolences, condolences, condolences to, sympathies, thoughts are with,
  my thoughts are with, hugs to, in my prayers, rest in peace, nakikiramay, poleni, he taught me, happy to talk, 🕊,
  🤍, 🫂
`

/** Wishing illness, grief, loss upon somebody or his children. */
export default `
  hope you lose, hope you fail, hope you get sick, hope you get cancer, hope you rot, hope you burn, hope you suffer,
  hope you cry, hope you die, hope you choke, hope he loses, hope she loses, hope he rots, hope she rots,
  hope he suffers, hope she suffers, hope it hurts, hope it was painful, hope it is slow, hope it is painful,
  hope it is terminal, slow and painful, slowly and painfully, long and painful, painful death, gets what mine got,
  what mine got, get what you deserve, get what is coming, gets what is coming, what goes around, comes back to you,
  may your womb, may you rot, may you lose, may you suffer, may god punish, may god curse, may allah curse, curse on,
  curse upon, a curse on, curse the day, you will suffer, you will die alone, you will rot, you will burn,
  burn in hell, rot in hell, rots in hell, rot in jail, rot in prison, go to hell, see you in hell, straight to hell,
  hell is too good, warm place in hell, special place in hell, place in hell, zero sympathy, no sympathy for,
  not an ounce of sympathy, no tears for, not shedding, will not shed, dance on your grave, dance on his grave,
  dance on her grave, dance on their graves, piss on your grave, piss on his grave, spit on your grave,
  spit on his grave, spit on her grave, to your funeral, the day he dies, the day she dies, the day you die,
  buy a black dress, pick a coffin, pick out a coffin, order the coffin, choose your hymns, pick your hymns
`

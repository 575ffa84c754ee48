/** Wishes that someone be dead or hurt. */
export default `
  hope you die, hope he dies, hope she dies, hope they die, hope they all die, hope they both die, wish you were dead, wish he was dead,
  wish she was dead, wish they were dead, wish he would die, wish she would die, wish they would all die, should be dead, should have died,
  should have been you, ought to be dead, deserves to die, deserve to die, deserved to die, need to die, needs to die, must die, have to die,
  better off dead, better dead, drop dead, just die, go die, go and die, die slowly, die screaming, die painfully, die in agony,
  die in a fire, die in pain, painful death, slow death, in hell, rest in piss, rip bozo, good riddance, one down, one less, glad he is dead,
  glad she is dead, glad he died, glad she died, happy he died, happy he is dead, celebrate his death, dance on his grave,
  dance on her grave, dance on their grave, piss on his grave, champagne when he dies, champagne when she dies, party when he dies,
  hope it is painful, hope it hurts, hope it was painful, hope he suffers, hope she suffers, hope they suffer, hope he gets stabbed,
  hope he gets shot, hope he gets jumped, hope he gets battered, someone should kill, someone should shoot, someone needs to kill,
  somebody needs to shoot, someone take him out, someone shoot, someone please shoot, someone please kill, hope he gets raped,
  hope she gets raped, deserves raping, drop the soap, drops the soap, prison justice, cellmate, hope he chokes, hope she chokes,
  choke on it, hope he crashes, hope he gets hit, hope the plane crashes, hope it sinks, hope they drown, let them drown, let them die,
  let them burn, let it burn, let him die, let him bleed, should have let him, bleed out, shame he missed, pity he missed,
  should not have missed, should have aimed better, aim better next time, next shooter, luigi, kys, kill yourself, bullet would be,
  wasting bullets, waste of a bullet, cost of a bullet, worth a bullet, wish death on, wished death on, wish cancer on, hope someone,
  hope somebody, hope karma, hope his house burns, hope her house burns, hope his legs, sana mamatay, mar jaye, muerete, ojala se muera,
  die bitch, die scum, die pig, die die die
`

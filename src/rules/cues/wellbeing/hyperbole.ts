/** Hyperbole and jokes with death and madness (harmless). */
export default `
  dying laughing, died laughing, i am deceased, deceased, literally dead, i am screaming, dead 😂, dead 💀, dying of laughter, laughed until i cried,
  laughing so hard, crying laughing, kill me now, just kill me now, kill me now lol, shoot me now, just shoot me, somebody shoot me, take me now,
  take me out back, put me out, bury me in, bury me with, over my dead body, want to die of embarrassment, wanted to die of embarrassment,
  nearly died of embarrassment, died of embarrassment, dying of embarrassment, so embarrassed i could die, dying of shame, wanted the ground to swallow,
  ground swallow me up, ground to swallow me, dying of cringe, cringed to death, died inside when, died a little inside, part of me died,
  i die a little, died when he said, to die for, cake to die for, shoes to die for, dying to, dying to see, dying to know, dying for, dying for a,
  dying for a coffee, dying for a wee, dying for the loo, dying of boredom, bored to death, bored to tears, worried to death, scared to death,
  scared me to death, frightened to death, tickled to death, love you to death, loved to death, sick to death of, sick to death, work to death,
  starving, i am starving, absolutely starving, hank marvin, famished, could murder a, could murder a pint, could murder a curry, could kill for,
  would kill for, killing me with, my feet are killing me, back is killing me, feet are killing me, heels are killing me, this heat is killing me,
  suspense is killing me, wait is killing me, the suspense, this diet is killing me, leg day killed me, leg day is killing, workout killed me,
  trainer killed me, hurts so good, pain is weakness, no pain no gain, doms, freezing to death, freeze to death, melting, roasting alive,
  going to die if, if i hear one more, if one more person, one more email, one more zoom, one more meeting and i, will scream, might scream,
  could scream, losing the will to live, losing the will, end of the world, not the end of the world, cry me a river, crying in the club,
  crying in spanish, drama queen, being dramatic, so dramatic, me being dramatic, existential crisis over, having a crisis over, quarter life crisis,
  midlife crisis, mid life crisis, outfit crisis, emotional damage, traumatised lol, traumatized lol, need therapy after that, ptsd from that exam,
  triggered lol, panic buying, panic bought, panicked and bought, panic at the disco, panic stations, hope it kills me, adulting is killing me,
  take me back to, rip my bank account, rip my wallet, rip my phone, rip me, rip to my, career suicide, social suicide, political suicide,
  commercial suicide, suicide wing, suicide burpees, suicide sprints, suicide runs, suicides in training, kamikaze runs, suicide drills,
  facing the firing squad, dead tired, dead on, dead good
`

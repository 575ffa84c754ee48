/** The owner laughs at or runs down themselves. */
export default `
  i am an idiot, i am such an idiot, i am so stupid, i am stupid, i am a moron, i am a clown, i am a mess, i am a loser, i am the worst,
  i am useless, i am rubbish at, i am terrible at, i am bad at, i am hopeless, i am so dumb, i am dumb, i am thick, i am an eejit,
  i am a numpty, i am a muppet, i am fat, i am so fat, i am ugly, i am pathetic, i am ridiculous, i am a disaster, i am a walking disaster,
  i am old, i am a dinosaur, i am so lazy, i am trash, i am garbage, i am cringe, i am boring, i look like, i look awful, i look ridiculous,
  i sound like, i feel stupid, i feel like an idiot, felt like an idiot, felt stupid, felt a fool, feel a fool, made a fool of myself,
  made an idiot of myself, embarrassed myself, what an idiot i, me being an idiot, me being stupid, me like an idiot, like an idiot i,
  idiot here, this idiot forgot, your resident idiot, idiot me, silly me, stupid me, daft me, clumsy me, dumb me, poor old me, my dumb ass,
  my stupid ass, my fat ass, my fat arse, my lazy arse, my lazy ass, my ugly mug, my big mouth, my dumb brain, my stupid brain, my brain,
  my stupidity, my own stupidity, my own fault, call me stupid, call me an idiot, call me a nerd, i hate my, i hate myself, hate my body,
  my double chin, my hairline, my bald head, my big nose, my face, my own face, past me, younger me, old me was, future me, note to self,
  dear me, talking to myself, told myself, said to myself, i was an idiot, i was such an idiot, i was stupid, i was a dick, i was an arse,
  i was a brat, i was an ass, i was wrong, i was rude, my bad, sorry about me, me 🤡, i am the clown, i am the problem, it is me hi,
  the clown is me, clown behaviour from me, facepalm, imposter syndrome, impostor syndrome, self deprecating, laugh at myself,
  laughing at myself, i tripped, i walked into, i forgot my own, i locked myself out, proud nerd, proud geek, massive nerd, huge nerd,
  total geek, self confessed, complete nerd for, i am a nerd, i am a geek, i am such a nerd
`

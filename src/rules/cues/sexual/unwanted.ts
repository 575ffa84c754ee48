/** Unwanted touching and pressing talk told lightly. */
export default `
  pinched her bum, pinched her arse, pinch her bum, slapped her arse, slapped her ass, slap her arse, slap her ass, slapped his arse,
  smacked her arse, smacked her bum, smack her ass, spanked her, grabbed her, grab her by, grab that ass, handful, squeezed her,
  honk her boobs, motorboat, motorboated, motorboating, up her skirt, up her top, down her top, hand on her thigh, hand on her knee,
  hand on her leg, brushed against, rub up against, rubbed up against, pressed up against, cornered her, got her drunk, get her drunk,
  get her pissed, one more drink and, another drink and, after a few drinks she, ply her with, loosen her up, slip her something,
  too drunk to say, passed out and, while she slept, hard to get, means yes, she wants it, she wanted it, know you want to, you want it,
  she was up for it, wear her down, wore her down, just once, just one kiss, give us a kiss, give me a kiss, give us a smile, smile love,
  cheer up love, smile for me, come on darling, come here darling, all right darling, alright darling, hey darling, hey baby, hey beautiful,
  hi beautiful, hello beautiful, hello sexy, hi gorgeous, hey mami, ay mami, psst, oi oi, nice legs, what time do they open, nice tits love,
  get your tits out, get them out, get em out, tits out for the lads, off off off, show us your, do a twirl, give us a twirl,
  bend over again, drop your pen, dropped her pen, drop something, wear that skirt again, wear that dress again, wear that again,
  wear something shorter, shorter skirts, dress code shorter, sexist but, no complaints, not complaining, hr would, do not tell hr,
  hr is going to, hr nightmare, harassment lol, metoo lol, before metoo, pc gone mad, compliment, lucky girl, lucky lad, lucky him,
  lucky her, lucky boyfriend, lucky husband
`

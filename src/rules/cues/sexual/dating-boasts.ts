/** Dating, hotel rooms, hot tubs, tastes and tricks in bed, told with a wink. */
export default `
  room has a hot tub, room 0 if, knock twice, what happens in vegas, happens there stays there, what happens on tour,
  what happens at the conference, conference fling, conference flings, holiday fling, holiday romance with three,
  chocolate fountain, squirty cream, whipped cream and, strawberries and cream and, ice cube and, blindfold and,
  handcuffs and, handcuffed to, tied me to, tie me up, tie you up, tied him up, roleplay night, dressed as a nurse,
  nurse outfit, sexy nurse, sexy cop, naughty nurse, being thrown on, thrown on the bed, thrown onto the bed,
  pushed up against, up against the wall, pinned against, kissed against, kissed against a, on the washing machine,
  on top of the washing machine, on the photocopier, back of his van, in the loo with, in the toilets with,
  in the toilet with, in the disabled loo, in the fitting room, in the changing room, behind the bike sheds,
  behind the club, mile high, mile high club, in the plane toilet, more dick than, seen more dick, more dick this,
  more cock than, more cock, more pussy, more pussy than, no dick is worth, dick too bomb, dick so good, good dick,
  dick appointment, dick game, dick down, dicked down, dickmatised, dickmatized, big dick, big d energy,
  big dick energy, bde, small dick, his dick, my dick, suck my dick, suck his, sucked off, sucking off, suck him off,
  sucked him, blew him, blow him, gave him a, gave her one, give her one, give him one, i would give her one,
  giving her one, getting some tonight, getting some action, getting it tonight, get some tonight,
  got some last night, got some action, dry spell is over, dry spell ended, dry spell over, broke my dry spell,
  celibate no more, lost my virginity, took her virginity, took his virginity, popped her cherry, popped his cherry,
  pop her cherry, unblock my, unblock her, lay some pipe, laying pipe, lay pipe, laid pipe, fill her, toss my salad,
  tossed his, eat the peach, eats the peach, ate me out, ate her out, eat her out, eat me out, going down on,
  went down on, goes down on, go down on, going down tonight, giving head, gave head, give head, sloppy toppy,
  neck was crazy, throat goat, gawk gawk, gluck gluck, gag reflex, no gag reflex, spit or swallow, spitters,
  spits or swallows, deepthroated
`

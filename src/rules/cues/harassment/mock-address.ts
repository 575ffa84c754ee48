/** Mocking ways to answer or address a person. */
export default `
  aw bless, aww bless, bless him, bless her, bless your heart, bless your little, bless your cotton socks, bless ya, poor baby, aww poor,
  poor you, poor little, boo hoo, boohoo, wah wah, waah, diddums, hurt your feelings, hurt your little feelings, hit a nerve, struck a nerve,
  touched a nerve, cry more, cry about it, cry me a river, keep crying, cry harder, stop crying, crying is free, go cry, your tears, cope,
  coping, copium, seethe, seething, mald, malding, stay mad, die mad, stay pressed, so pressed, mad bro, you mad, big mad, salty much, ratio,
  ratioed, ratiod, skill issue, bozo, bozos, take the l, hold this l, hold that l, fat l, massive l, huge l, big l, l take, l opinion, l bro,
  l person, l mindset, didnt ask, did not ask, plus you are, who asked, no one asked, nobody asked, who even asked, when did i ask,
  packwatch, get a load of, look at this, look at the state, check out this, this dude, this clown, this muppet, this bloke, this absolute,
  this fool, this idiot, this loser, this moron, this twat, this prick, this bitch, this hoe, imagine being, imagine thinking,
  imagine caring, could not be me, can not be me, well done you, clap clap, slow clap, want a medal, want a cookie, here is a cookie,
  gold star, congrats on, congratulations you played, oh honey, hun, sweetie, sweetheart no, listen here, listen love, listen mate,
  listen pal, listen buddy, listen darling, calm down, calm your tits, chill out love, ok buddy, sure buddy, ok pal, ok mate, ok champ,
  ok sport, princess, snowflake alert, genius, einstein, sherlock, mr big shot, your majesty, her majesty, his lordship, lord muck,
  lady muck, get her, get him, get you, who do you think you, who does she think, who does he think, think you are hard,
  think you are clever, think you are funny, you think you are, thought you ate, she thought she ate, you thought, not you, the audacity,
  the nerve, the cheek of, the gall, the caucasity, what are you on, what planet are you, what is your problem, wrong with you, need help,
  seek help, get help, get some help, seek therapy, get therapy, go to therapy, need therapy, take your meds, take your pills, meds now,
  schizo, off your meds, are you ok, are you okay in the, back in your box, back under your rock, under your bridge, back to your bridge,
  crawl back, rock you crawled out, haha loser, lol loser, lmao loser, laughing at you, we are laughing, everyone is laughing, laugh at you,
  hahaha idiot, roasted, roasting, roast me, owned, pwned, rekt, sick burn, destroyed, demolished, cooked, bodied, violated, dragged,
  dragging him, dragging her, read for filth, clocked, clock her tea, mic drop, say less, yawn, zzz, snore, blah blah, whatever you say,
  jog on love, stay jealous, womp, cringe bro, whatever helps you sleep
`

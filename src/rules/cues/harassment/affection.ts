/** Affection, praise and friendly talk that soften rough words. */
export default `
  love you, love him, love her, love this man, love this woman, love my, best friend, best friends, best mate, my mate, %bestie, bff, my boy,
  my girl, my girls, my sister from, brother from another, ride or die, my rock, soulmate, my husband, my wife, my hubby, my partner,
  other half, my better half, my love, darling, babe, baby girl, my baby, my kids, my son, my daughter, my nephew, my niece, my dog, my cat,
  the dog, the cat, puppy, good boy, silly dog, silly cat, happy birthday, happy anniversary, congratulations, congrats, well done,
  proud of you, so proud of, proud of him, proud of her, miss you, miss this idiot, these idiots, this idiot of mine, my idiots,
  bunch of idiots i, bunch of weirdos, my favourite people, favourite human, favourite humans, favourite person, lucky to have,
  lucky to know, grateful for, thankful for, could not ask for, would not change, would not be without, without you, thanks, cheers,
  appreciate you, %legend, absolute hero, queen, king, icon, gem, diamond, sweetheart, angel, star, superstar, genius at, brilliant, amazing,
  wonderful, beautiful, gorgeous, stunning, handsome, pretty, you look great, so funny, hilarious, cracks me up, makes me laugh,
  made me laugh, sick beat, sick goal, badass, bad ass, baddie, boss bitch, bad bitch, slay, slayed, slaying, dead funny, wicked night,
  killer outfit, savage in a good way, beast, absolute unit, what a unit, machine, goat 🐐, the goat, greatest of all time, crazy talented,
  insanely talented, stupidly good, stupidly talented, stupidly happy, ridiculously good, disgustingly talented, ❤, 🥰, 😍, 💕, 💖, 🫶, 🤗, 🎂, 🎉,
  🙏
`

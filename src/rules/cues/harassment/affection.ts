/** Affection, praise and friendly talk that soften rough words. */
export default `
  love you, love him, love her, love my, best friend, my mate, %bestie, bff, my boy, my girl, my girls, soulmate,
  my husband, my wife, my partner, other half, my love, darling, babe, my baby, my kids, my son, my daughter,
  my nephew, my niece, my dog, my cat, the dog, the cat, puppy, good boy, happy birthday, congratulations, congrats,
  well done, proud of you, so proud of, proud of her, miss you, these idiots, grateful for, thankful for,
  would not change, would not be without, without you, thanks, cheers, %legend, queen, king, icon, gem, diamond,
  sweetheart, angel, star, superstar, brilliant, amazing, wonderful, beautiful, gorgeous, stunning, handsome, pretty,
  so funny, hilarious, makes me laugh, badass, baddie, slay, slayed, slaying, beast, machine, the goat, ❤, 🥰, 😍, 💕,
  💖, 🫶, 🤗, 🎂, 🎉, 🙏
`

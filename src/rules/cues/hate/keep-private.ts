/** Queer people should hide: in our faces, down our throats, behind closed doors. */
export default `
  behind closed doors, down our throats, down my throat, down your throat, down everyone s throat, shoved down,
  shoving it down, ramming it down, rammed down, forced down our, in our faces, in my face about it, rub it in our,
  flaunt, flaunting, flaunt it, flaunts, parade it, parading it, nobody wants to see it, nobody wants to see that,
  do not want to see it, do not want to see that, not in front of the children, not in front of kids, around kids,
  think of the children, confuse the kids, confusing the kids, confusing children, confusing our kids,
  keep it at home, keep it to yourselves, keep it in the bedroom, what you do in private, two blokes kissing,
  two lads kissing, blokes kissing, against nature, against god, god made adam, adam and eve, adam and steve,
  not natural, it is not natural, it is unnatural, not normal, it is not normal, never be normal, straight pride,
  where is straight pride, where is our month, why no straight, where is white history, white history month,
  international men s day, lifestyle choice, chosen lifestyle, your lifestyle, gay agenda, trans agenda,
  pushing an agenda, the ideology, gender ideology, gender nonsense, gender rubbish, gender madness, gender crap,
  pronoun nonsense, pronouns nonsense, pronoun police, pronoun rubbish, so called pronouns,
  identify as an attack helicopter, attack helicopter, i identify as a, biological male, biological males, born a man,
  born male, born a bloke, bloke in a, bloke in a wig, man in a wig, men in dresses, man in a skirt, in a frock,
  lads in frocks, cosplaying as a woman, playing dress up, dress up as women, woman face, womanface,
  call it what it is, never call it, never call him she, never calling him her, he will always be, she will always be,
  still a man, still a bloke
`

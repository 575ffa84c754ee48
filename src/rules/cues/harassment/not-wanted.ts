/** Telling somebody that nobody wants, likes or would miss them. */
export default `
  nobody likes you, no one likes you, nobody likes her, no one likes him, no one likes her, nobody even likes,
  everyone hates you, everybody hates you, everyone hates him, everyone hates her, everyone laughs at you,
  everyone is laughing at you, they laugh behind your, only invited because, invited out of pity, pity invite,
  pity likes, nobody wants you, no one wants you, nobody wants him, nobody wants her, nobody wanted you,
  not wanted here, you are not wanted, nobody would miss you, no one would miss you, nobody will miss you,
  would not be missed, not be missed, will not be missed, nobody misses you, if you disappeared, if you vanished,
  just disappear, disappear forever, do the decent thing, do everyone a favour, do us all a favour, do us a favour,
  do the world a favour, do everyone a favor, do us a favor, waste of the oxygen, waste of air, waste of skin,
  waste of space, waste of a seat, waste of sperm, oxygen thief, space waster, your mother paid,
  your mother should have, your dad should have, your parents must be, your parents regret, should have swallowed,
  should have been aborted, mistake of a, biggest mistake your, no wonder he left, no wonder she left, no wonder your,
  no wonder they left, no wonder you are single, that is why you are single, die alone, dying alone, end up alone,
  alone forever, forever alone, single forever, cats will eat, not even your mother, not even your own mother,
  even your own mother, even your mum, even your dog, even his own kids, even her own kids, your kids hate,
  kids are ashamed, kids deserve better, your wife deserves, feel sorry for your kids, feel sorry for your wife,
  feel sorry for your, pity your, pity the woman, pity the man, log off for good, stay logged off,
  delete your account, delete ur account, deactivate your, never post again, do not post again, peaked in,
  peaked in school, peaked in high school, washed up, let herself go, let himself go, let yourself go,
  letting herself go, fat and bitter, bitter old, sad old, sad little, sad lonely, lonely old, sad case, sad act,
  sorry excuse, poor excuse
`

/** Mocking age, home, job, marriage, career: still renting at 45. */
export default `
  still on benefits, still living at home, still at your mum s, at your big age, at your grown age, at her big age,
  big age, grown ass man, grown ass woman, loser behaviour, loser behavior, loser energy, loser mentality,
  peasant behaviour, weirdo behaviour, weird behaviour, clown behaviour, clown behavior, clown shoes, clown car,
  clown energy, bum behaviour, bum behavior, bum energy, rat behaviour, snake behaviour, failed footballer,
  failed actor, failed actress, failed musician, failed singer, failed comedian, failed writer, failed artist,
  failed model, failed teacher, failed lawyer, failed abortion, failed marriage, failed marriages, failed at being,
  bitter failed, bottled it, bottled every, bottles it, bottlejob, bottle job, overpaid donkey, fraudulent, a fraud,
  is a fraud, such a fraud, fraud of a, finished player, she is finished, you are finished, washed player,
  absolute donkey, carthorse, garbage player, clogger, log off and hug, embarrassing yourself, embarrassing himself,
  embarrassing herself, making a fool of, made a fool of, making a show of, made a show of, show of yourself,
  make a tit of, making a tit of, let bro cook, who let bro, who let him cook, who let her cook, bro thinks,
  bro thought, bro is cooked, bro is done, bro is not, bro got no, bro has no, sit this one out, take several seats,
  several seats, hush your mouth, close your mouth, shut your mouth, shut your face, shut your trap, shut your gob,
  shut your cakehole, shut your hole, shut your pie hole, cakehole, trap shut, piehole, pie hole, wind your neck,
  wind your neck in, pipe down, get over yourself, get a load of this, full of yourself, full of himself,
  full of herself, up his own, up your own, up your own arse, up his own arse, head up his, head up your, head up her,
  stick up his, stick up her, stick up your
`

/** Words that make one out of all of a group. */
export default `
  all of them, every last one, each and every one, every single one, all the same, they just can not, they can not help, always the same,
  always them, same people every time, same lot, that lot, this lot, you lot, them lot, the lot of them, whole lot of them, those people,
  these people, them people there, you people, your people, your kind, your sort, your lot, people like that, people like them,
  people like you, that kind, that sort, that type, those types, these types, those sorts, their sort, their lot, their ilk, that ilk,
  them types, that crowd, that crew, that bunch, this bunch, whole bunch, pack of, gang of, tribe of, typical, stereotypical, as per usual,
  what do you expect, what did you expect, what else do you expect, do you expect from, to be expected, comes as no surprise,
  no surprise there, not surprised, surprise surprise, never met a, never met one, met one who, never seen one, never known one, show me one,
  name one, name me one, find me one, not a single one, none of them, everyone knows, everybody knows, we all know, known for, famous for,
  notorious, notoriously, inherently, naturally, by nature, by default, by birth, born that way, born like that, built different,
  wired differently, brains are wired, in general, as a rule, majority of them, most of them, nearly all, 0 percent of them,
  vast majority of, half of them, without exception, no exceptions, regardless, whole race, entire race, whole religion, entire religion,
  whole community, whole country, entire country, entire nation, the entire gender, whole gender, an entire gender, whole generation,
  entire generation, nation of, country of, race of, religion of, generation of, culture of, worst people, worst kind, worst drivers,
  worst customers, worst tippers, worst tenants, worst neighbours, worst of the worst, are the worst, are all the, nothing but,
  cannot be trusted, can not be trusted, you can tell, can spot them, can spot one, spot them a mile off, can smell them, can always tell,
  seen one seen them all, once you have met, like the rest, same as the rest, no better than, as bad as each other, tarred, us and them,
  us vs them, them and us, us versus them, not like us, not our people, different from us, one of them, one of those
`

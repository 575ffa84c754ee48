/** What a whole group is said to do by those who despise it: verb phrases that stand right after its name. */
export default `
  have a secret plot, have a secret plan, %have a plan to take over, are plotting, %plot to, %conspire, %secretly run, %secretly control, %secretly own, %spread disease, %spread diseases, %spread germs, %carry disease, %carry diseases, %bring disease, %bring crime, %bring nothing, %bring trouble,
  %bring problems, %contribute nothing, %add nothing, %do nothing but, %invent nothing, %think they own, %think they are better,
  %think they are entitled, %think the world owes, %think everything, %think only of, %think with their, %act like they own, %behave like animals,
  %act like animals, %live like animals, %live like pigs, %breed like rabbits, %breed like rats, %get everything, %get away with murder,
  %get away with everything, %get away with anything, %get special treatment, %get handouts, %get free, %take everything, %take our, %take advantage,
  %take and take, %steal everything, %steal our, %steal from, %rob you, %rob us, %rob people, %rob everyone, %cheat you, %cheat on, %cheat the,
  %cheat everyone, %lie about, %lie to, %lie through, %lie and, %lie constantly, %play the victim, %play victim, %play the race card,
  %play the gender card, %cause trouble, %cause problems, %cause all, %cause most, %cause nothing, %cause crime, %cause accidents, %commit crime,
  %commit crimes, %commit most, %commit all, %commit the most, %live off, %leech off, %sponge off, %feed off, %prey on, %milk the, %drain the,
  %drain our, %drag us, %drag everyone, %drag the, %hold us back, %hold everyone back, %hate us, %hate our, %hate white, %hate this country,
  %hate the west, %want to kill, %want to rule, %want to destroy, %want to replace, %want to take over, %want everything, %want special, %want it all,
  %want our, %want to control, %worship satan, %worship money, %worship the devil, %stab you in the back, %betray, %manipulate, %control everything,
  %control us, %control the, %rule the world, %run the world, %run the media, %run the banks, %own the media, %own everything, %destroy everything,
  %destroy our, %destroy this, %destroy families, %destroying our culture, %destroy society, %ruin our, %ruin the, %ruin this, %ruin lives, %ruin it,
  %wreck the, %wreck our, %corrupt our, %pervert our, %poison our, %poison the, %invade our, %infest, %flood our, %overrun our, %multiply like,
  %smell like, %smell of, %smell bad, %stink of, %stink up, never work, never worked, never wash, never pay, never tip, never shut up, never learn,
  never tell the truth, never integrate, never contribute, never apologise, never grow up, refuse to work, refuse to learn, refuse to integrate,
  refuse to speak, have it easy, have it too easy, have too many rights, have too much power, have enough rights, have no soul, have no shame,
  have no morals, have no brains, have no business, have no culture, have no class, have no sense, get too much, get too many, make everything about,
  make me laugh with, make trouble, make up lies, %whine about, %whinge about, %moan about, %cry about, %complain about everything, only care about,
  only want, only think of, only know how to, only come here, only exist to, only bring, %come here to steal, %come here for benefits, %come over here,
  %turn everything, %push their, %force their, %shove their, %impose their, %groom kids, %groom children, %groom our, %rape our, %attack our,
  %kill our, %murder our, %terrorise our, %eat dogs, %eat cats, %eat our, %sleep around, %sell their, %marry their cousins, %beat their wives,
  %beat their, %mutilate their, owe us, owe everyone, %suck at, %fail at, can go to hell, can rot, can burn, can die, can fuck off, can piss off,
  can get lost, can can do one, can choke, can suck, can kiss, go to hell, to hell, to the gas, out out out, out now, get out, piss off, fuck off
`
  .trim()
  .split(/\s*,\s*/)

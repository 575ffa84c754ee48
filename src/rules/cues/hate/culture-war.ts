/** Anti-woke tags, casting and adverts, races in their own place, foreign everything. */
export default `
  anti woke, antiwoke, anti feminist, antifeminist, anti feminism, feminism is cancer, feminism is a cancer,
  feminism ruined, feminism has ruined, feminism destroyed, modern females, traditional wives, traditional wives only,
  traditional women only, tradwife wanted, tradwives only, alpha male, alpha males, high value man, high value men,
  high value male, real men do not, real men only, males only, blind casting, colour blind casting, diversity casting,
  diverse casting, gender swapped, gender swapping, race swap, race swapped, race swapping, blackwashing, blackwashed,
  woke casting, woke cast, woke advert, woke adverts, woke remake, woke nonsense, woke rubbish, woke crap,
  woke bollocks, woke brigade, woke mob, woke mind virus, woke nhs, woke church, woke bank, woke school, woke schools,
  woke hr, gone woke, go woke, go woke go broke, pc brigade, pc gone mad, political correctness gone mad,
  forced diversity, diversity box, diversity boxes, diversity quota, diversity quotas, dei nonsense, dei rubbish,
  dei crap, every advert now, every tv advert, race mixing, racemixing, mixing races, mix the races, mixing of races,
  every race should, races should, races should not mix, their own race, your own race, stick to your own race,
  stay with your own race, marry your own race, date your own race, with their own race, stay in its own,
  stay in its own place, stay in their lane, keep to their own, keep to your own, are all foreign, foreign muck,
  foreign filth, foreign invaders, foreign criminals, british workers first, british only, british jobs for british,
  our own any more, our own people any more, look who is running, look who runs it, look who is in charge,
  look at who runs, jungle medicine, jungle drums, jungle music, jungle bunny, jungle law, bush doctor, bush doctors,
  witchdoctor, juju man, voodoo doctor, tribal nonsense, fresh off the boat, just off the boat, off the banana boat,
  banana boat, straight out of the jungle, down from the trees, with a bone through, bone through his, mud hut,
  mud huts, living in huts, living in a hut, back in the jungle, back to the jungle
`

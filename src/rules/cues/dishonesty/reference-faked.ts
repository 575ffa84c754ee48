/** References and referees that are friends, invented or oneself. */
export default `
  fake reference, fake references, fake referee, fake referees, fake recommendation, fake recommendation letter,
  fake letter of recommendation, fake letter, fake letters, fake employer letter, made up reference, made up references, invented referee,
  invented reference, reference from a mate, reference from my mate, referee is my mate, reference is my mate, reference is my best mate,
  my references are, references are all, references are my, references were, mate as my reference, mate as a reference,
  mate as my referee, mate as referee, friend as a reference, friend as my reference, friend as my manager, mate pretending to be,
  friend pretending to be, %pretend to be my boss, %pretend to be my manager, pretending to be my old boss, %pretend to be my old manager,
  posed as my, %pose as my, %pose as my former manager, %pose as his boss, posing as my, acting as my old boss, acted as my former,
  played my former manager, played my old boss, be my reference, was my reference, is my reference, %be your reference,
  be a reference for, be his reference, did a reference for, gave myself a reference, gave myself a glowing, wrote my own reference,
  wrote my own recommendation, %write my own reference, wrote my own letter, wrote it myself and signed, wrote my own reference letter,
  signed it as my, signed it as the, burner phone, second phone, second sim, spare phone, burner number, burner sim, google voice number,
  google voice, fake number, my mates number, my brothers number, my cousins number, gave my brothers number, gave my mates number,
  gave her number, fake email address, fake company email, fake domain, bought a domain, set up an email, set up a fake email,
  set up a gmail, made a fake email, made an email account, fake gmail, put on a voice, put on a posh voice, posh voice, phone voice,
  deep voice, businessman voice, in my best accent, answered as, answer the phone as, answered the phone as, picked up as,
  when they call say, if they call say, if anyone calls, if they ring, if hr calls, if they phone you, glowing reference,
  glowing references, former manager, former supervisor, old boss, previous employer, past employer, last employer, ex boss, flatmate as,
  housemate as, roommate as my, my brother as, my sister as my, my cousin as my, my mum as my, my mom as my, my wife as my,
  my boyfriend as my, career excuse, reference house, reference for hire, fake reference service, fake landlord reference,
  landlord reference, character reference fake, bought the recommendation, bought letter, bought a recommendation letter, lor from agent,
  letter of recommendation myself, prof signed whatever, professor just signed, signed whatever i wrote
`

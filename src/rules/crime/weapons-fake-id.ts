import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Forged papers and unlawful weapons',
  understood: 'You tell of false papers, an unlawful weapon or another plain offence.',
  why: 'A reader takes it at its word.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    '[(fake id|fake ids|fakie|fakies|scannable id|scannable ids|novelty id|fake i d|fake drivers license|fake licence|fake license|fake driving licence|borrowed id)] !(detector|scanner|training|check|checks|card reader|seized|confiscated by us)',
    '[(my|use|used|using|got in (with|on)|get in (with|on)|with|on|borrowed|borrow|showed|as) (my)? (older|big|little)? (sister|sisters|brother|brothers|cousin|cousins|mate|mates|friend|friends|someone elses|flatmates|roommates) (old|expired)? (id|passport|driving licence|drivers license|licence|provisional)] .. (club|bar|pub|served|bouncer|vodka|booze|drinks|worked|works|casino|beer)',
    '(club|bar|pub|casino|served|bouncer) .. [(with|on|using) (my)? (older|big|little)? (sister|brother|cousin|mate|friend|flatmate|roommate|someone else) (old|expired)? (id|passport|driving licence|drivers license|licence|provisional)]',
    {
      words:
        '[(carry|carrying|carried|tote|toting|packing|strapped with|got|keep|keeping|hid|hiding|bought|buy|selling|sold) (a|an|my|the|that)? (unregistered|illegal|unlicensed|ghost|untraceable|hidden|concealed|stolen|burner|sawn off|zombie|rambo|flick|butterfly)? (ghost gun|unregistered gun|unregistered pistol|illegal gun|untraceable gun|stolen gun|burner pistol|sawn off shotgun|sawn off|zombie knife|rambo knife|flick knife|shank|switchblade|machete|knuckle duster|knuckledusters|brass knuckles|unregistered firearm|illegal firearm|glock switch|glock with a switch|switch on it|3d printed gun|blade on me|knife on me|strap on me|shank on me|nank|skeng|mash) .. (on me|in|under|just in case|for|at|wherever|school|club|street|work|waistband|down|always|car|boot|cash|ends|opps|$)] !(game|fortnite|chef|collection|prop)',
      severity: 'high',
    },
    {
      words:
        '[(perjury|perjured|lied (in|to the) (court|police|judge)|lied under oath|lying under oath|made a false statement|gave a false (name|statement|alibi)|gave the (police|cops|officer|inspector|conductor) (a false|a fake|my (brothers|mates|exs|sisters)) (name|details)|fake name to the (police|cops|officer)|destroyed the evidence|hid the evidence|hid the body|deleted the evidence|flushed the|alibi for my|intimidated the witness|witness intimidation|perverting the course)] !(film|novel|book|podcast|series|clip)',
      severity: 'high',
    },
    {
      words:
        '[(overstayed|overstaying|overstay) (my|a|the|his|our) (visa|student visa|tourist visa|j1|working holiday|permit|esta)]',
      severity: 'medium',
    },
    '[(working|work|worked|job|gig|bartending|waitressing|nannying|labouring) (illegally|without (a|the) (visa|work permit|papers|permit)|on (a|my) (tourist|holiday|visitor|esta|student|fake) (visa|esta)|over (my|the) (20|twenty) hours|under (a fake|my cousins|another|a friends|my brothers|someone elses) (name|ssn|ni number|papers|account))] !(rights|exploitation)',
    {
      words:
        '[(hunting|shot|shooting|killed|trapped) (a|an|the|some|two|three)? (protected|endangered|swan|badger|badgers|seal|eagle|hawk|buzzard|neighbours cat|pheasants at night|deer at night|deer from the (car|truck|road))] .. (illegal|no licence|without|lol|barbecue|roast|fun|out of season|spotlight|tag|permit|worth|pellet|airgun|air rifle)',
      severity: 'medium',
    },
    {
      words:
        '[(dog fighting|dog fights|cock fight|cockfight|cock fighting|badger baiting|hare coursing|lamping deer|illegal bookie|illegal fight club|bare knuckle fight for cash|match fixing|fixed the match|spot fixing|threw the (match|fight|game) for|prostitution ring|pimping|pimp out|pimping out|brothel) .. (my|our|we|i|money|bet|cash|won|business|tonight|next|paid|made)] !(ban|charity|rspca|documentary|exposed|my ride)',
      severity: 'high',
    },
  ],
  allows: [
    '(used to|years ago)',
    '(seized|spotted|confiscated|refused|challenge 25|bouncer here|as a (bouncer|doorman|bartender|barmaid)|trained to spot)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game'],
} satisfies Rule

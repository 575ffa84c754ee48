import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Vandalism and damage',
  understood: 'You tell of damaging what belongs to others.',
  why: 'Damage done in anger or for fun makes a reader ask what happens after a bad day at work.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    '[(key|keyed|keying|slash|slashed|slashing|let down|letting down|egg|egged|egging|smashed|smash|smashing|put (a|his|her|their) .. through|bricked|brick|torched|torch|torching|set fire to|burnt|trashed|trashing|scratched|scratch|sugar in|sugared|poured sugar in|poured paint|paint strippered|paint stripper on|bleached|dented|kicked|kicking|kicked off|booted|headbutted|ripped off|snapped off|snapped|spat on|took a bat to|baseball bat to|took a golf club to|stabbed|popped|punctured|sprayed|spray painted|graffitied|pissed on|shat on|dumped .. on|threw paint at|cut|sliced|rearranged) (my|his|her|their|the|that|this|some|a|all|every|someones|my exs|my ex|up|all four|four|both|two|out|off|down)? (ex|exs|exes|ex boyfriends|ex husbands|bosses|boss|managers|manager|landlords|landlord|neighbours|neighbour|teachers|teacher|cheating|of his|of her|of their|four|bastards|idiots|rivals|parked|companies|councils|stupid|new|precious)? (car|cars|tyres|tires|tyre|windscreen|windshield|wing mirror|wing mirrors|mirror|mirrors|bonnet|paintwork|audi|bmw|merc|tesla|range rover|van|windows|window|shop window|bus shelter|bus stop|phone box|wheelie bins|bins|fence|flowerbeds|garden gnomes|gnomes|speed camera|speed cameras|petrol tank|parking meter|ticket machine|vending machine|suits|clothes|wardrobe|statue|memorial|headstone|gravestone|school|classroom|house with (eggs|paint)|headlights|tail lights|brake lights|playground|swings|motorbike|garage door|front door|letterbox)] !(dog|alarm|racket|guitars|out of (ice|the park)|cleaner|washed|insurance|repair|record|target|pb|interview|accidentally)',
    '[(spray painted|spray paint|spray painting|graffiti|graffitied|graffitiing|tagged|tagging|bombed|bombing|throw ups|throw up|dubbed) (up|a|the|my|our|his|every|some|another|my name|my tag|on|it|all over|half)? .. (train|trains|bridge|underpass|police station|school|bus shelter|wall of|town hall|subway|council|shutters|shutter|carriage|overpass|church|statue|multistorey|toilet door|toilets|canal|railway|trackside|yard|bank|police car|@crime-shop)] .. (caught|again|last night|ran|cops|feds|police|security|art|looks|better|night|illegal|legged|buff|buffed|while|before|crew|paint|lol|2am|3am|hood|sue|$) !(mural|commission|commissioned|legal wall|workshop|photo|festival|in this photo|event|gallery)',
    '[(set fire to|set .. on fire|setting fire to|torched|torching|burned down|burnt down|burn down|burning down|arson|petrol bombed|firebombed|let off (a)? (fireworks|firework|bangers|flares|stink bomb|fire extinguisher|fire extinguishers)|set off (the)? (fire alarm|fire alarms|fire extinguisher|smoke bomb|smoke bombs)) (a|the|my|in|his|her|at|some|inside|again|to|another|their)? .. (bin|bins|wheelie bin|wheelie bins|car|shed|school|field|barn|portaloo|house|office|building|exs|ex|bus|shop|corridor|library|exam|halls|class|playground|bonfire of|bus shelter|toilets|classroom|bus stop|hotel|assembly|moor|church|tent|tents|caravan|sofa)] !(by accident|accidentally|toast|toaster|sage|oven|kitchen|calories|dance floor|firefighters|firefighter|crews|playlist|cake|dinner)',
  ],
  allows: [
    '(someone|somebody|some (scrote|idiot|toe rag|scumbag|lowlife|little)|they|he|she|who|whoever|people|kids|storm|vandals) .. (keyed|slashed|smashed|vandalised|vandalized|trashed|egged|graffitied|torched|spray painted|wrecked)',
    '(my|our) (car|van|window|windows|shop|fence|garden|shed|house) (was|got|has been|have been|were|just got|being|is being)? (keyed|slashed|smashed|egged|vandalised|vandalized|trashed|torched)',
    '(used to|years ago|accidentally|by accident|accident)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'security-work'],
} satisfies Rule

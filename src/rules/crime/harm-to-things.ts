import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Damage in anger or for fun',
  understood: 'You tell of damaging or breaking into what belongs to others.',
  why: 'It makes a reader ask what happens after a bad day at work.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    '[(poured|pour|pouring|tipped|dumped|put|putting|shoved|stuffed|hid|squirted|pumped) (some|a|a bag of|a tin of|a bucket of|a kilo of|prawns|fish|sugar|cement|concrete|paint|bleach|salt|glue|milk|sand|expanding foam|weedkiller|weed killer|glitter|brake fluid|water) .. (down|in|into|over|on|behind|through) (his|her|their|the|my|that|every) .. (drain|shower|tank|petrol tank|fuel tank|car|engine|letterbox|lock|locks|locker|laptop|curtain rail|curtain pole|radiator|vents|air vent|bonnet|lawn|hedge|tree|pond|plants|pipes|toilet|sink|server|keyboard)] !(cooking|pan|pot|fish tank|washing machine|concrete mixer)',
    '[(cut|cutting|sliced|snipped|severed|unplugged|yanked|pulled) (the|his|her|their|my neighbours|next doors|that) .. (cable|cables|wires|wire|brake|brakes|brake line|hose|power|internet|broadband|cctv|camera|cameras|speaker|alarm|line|washing line|tv aerial|satellite dish|fence|hedge|tree) (to|on|of|in|because|so|after|while|when|at night|myself|$)] .. (his|her|their|thinks|rats|neighbour|neighbours|landlord|boss|noise|music|party|revenge|last day|karma|still|never|speaker|deserved|3am|2am|warning) !(electrician|plumber|engineer|hairdresser|my own)',
    '[(spray painted|spray paint|spraypainted|sprayed|graffitied|tagged|scratched|carved|keyed|etched) (a|an|my|the|our|his|massive|giant|some) .. (on|all over|across|into|onto) (his|her|their|the|a|our|that|every|my (ex|boss|landlord|old boss)) .. (van|car|wall|door|fence|house|shop|office|school|council|police|bus|bus stop|bus shelter|train|bridge|underpass|statue|bonnet|garage|sign|billboard|poster|posters|toilet|toilets|tank|gate)] !(mural|commission|canvas|legal|chalk|kids|birthday|menu|board|face paint|photo)',
    {
      words:
        '[(painted over|buffed|cleaned off|scrubbed off|removed|washed off|covered) .. (my|our) (piece|tag|throw up|throwie|dub|burner|graffiti|art|stencil|work)] .. (again|back|underpass|bridge|wall|train|council|crew|third|second|up|war|put it) !(gallery|teacher|toddler)',
      when: { speaker: 'any' },
    },
    {
      words:
        '[(my|our) (piece|tag|throw up|throwie|dub|burner|stencil) .. (underpass|bridge|train|trackside|tunnel|rooftop|shutter|overpass|subway)] !(commission)',
      when: { speaker: 'any' },
    },
    {
      words:
        '[(hotwire|hotwired|hot wire|hot wired|hotwiring|pick locks|picking locks|lockpick|slim jim|jimmied|jemmied|crowbarred|crowbar|bolt cutters|bolt cropped|lock picked|credit card the door) .. (car|cars|hilux|van|bike|bikes|lock|door|shed|gate|ute|golf|cart|corsa|motor|scooter|tractor|boat|school|taught|learned|learnt|handy|years|quad|garage|house)] !(locksport|hobby|locksmith|own (car|house|flat|front door)|locked myself out|prop)',
      when: { speaker: 'any' },
    },
    {
      words:
        '[(had|having|took|have) (a)? (good|little|quick|sneaky|proper|wee)? (nose|snoop|look|root|rummage|poke|peek|dig|browse) (round|around|through|at|in|into) (the|his|her|their|my bosss|everyones|hr|all the)? .. (payroll|salary|salaries|personnel|hr|files|folder|inbox|emails|phone|messages|records|dms|system|database|server|accounts|laptop|drawer|bank)]',
      severity: 'high',
      without: ['(my own|reported|audit|asked me to)'],
    },
    {
      words:
        '[(log in|logged in|logging in|log on|logged on|signed in|sign in|got in) (as|under|with|using) (his|her|my|the|their|a|an)? .. (headteacher|head teacher|teacher|boss|manager|ex|admin|administrator|principal|doctor|professor|wife|husband|neighbour|colleague|lecturer|supervisor|flatmate|details|password|account|login|passcode|staff) ... (change|changed|delete|deleted|read|reading|grades|grade|wages|rota|emails|bets|orders|downloaded|wiped|approved|gave|mark|marks|predicted|fines|records|record|holiday)]',
      severity: 'high',
    },
    {
      words:
        '[(neighbours|neighbour|neighbors|neighbor|next door|next doors) .. (wifi|wi fi|broadband|internet|electric|electricity|hosepipe|sky|netflix) .. (password|was|is|free|hooked|plugged|tapped|extension lead|mine now|paid|borrow|borrowing)] ... // (dog|minutes|have not paid|not paid|free|years|lol|since|never know|never noticed|easy|bill|guessed|cracked|took me)',
      severity: 'medium',
      without: ['(lent|gave us|shared with us|kindly)'],
    },
  ],
  allows: [
    '(someone|somebody|some (scrote|idiot|toe rag|scumbag|lowlife|little)|they|he|she|who|whoever|kids|storm|vandals) .. (keyed|slashed|smashed|vandalised|trashed|egged|graffitied|cut|poured|sprayed)',
    '(used to|when i was (a kid|little|six|seven|eight|nine|ten))',
    '(accidentally|by accident|accident)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'security-work'],
} satisfies Rule

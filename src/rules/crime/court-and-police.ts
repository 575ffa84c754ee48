import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Talk of court, probation and the police',
  understood: 'You speak of the police, a court or a sentence as somebody who has to do with them.',
  why: 'A reader takes it for a criminal record, whatever came of it.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it. In many places you need not tell of spent convictions; ask a legal advice service.',
  severity: 'high',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    '[(judge|magistrate|magistrates|probation officer|probation lady|probation worker|parole officer|my po|duty solicitor|arresting officer|custody sergeant|desk sergeant|prosecutor|tag man|tag people|g4s tag|bail officer) .. (called|told|said|asked|gave|says|laughed|looked|reckons|reckoned|thinks|hates|loves|wants|let|fined|banned|warned|described|asked|calls) (me|us|my|i)] !(strictly|bake off|x factor|talent|dance)',
    '[(probation|parole|bail|tag|licence conditions|community payback|community service|unpaid work|anger management order|alcohol treatment order|suspended sentence|court fine|court order) (appointment|appointments|meeting|meetings|office|officer|check in|sign in|curfew|date|hours|session|sessions|team|fees|conditions|instalments)] .. (moved|missed|late|again|tomorrow|today|monday|tuesday|wednesday|thursday|friday|so i|so that|match|lol|miss|skipped|hungover|nearly|left|finish|done|over|my|@number) !(colleague|as an officer|volunteer|award|job in)',
    '[(@number|six|nine|three|twelve|four|eight|five) points (in|on|this|already|now|for|off|from|up|and|so far)] .. (licence|license|dvla|dmv|speeding|camera|cameras|ban|insurance|week|month|phone|red light|totting|motorway|course)',
    '[(i|we|me and|had to|having to|nearly|just|ended up|end up|still) ... (leg it|legging it|legged it|run|running|ran|hide|hiding|hid|swim|jump|jumped|climb|climbed|bolt|bolted|duck|ducked) ... (police|police dog|police dogs|police helicopter|helicopter|cops|cop|feds|fed|old bill|polis|gardai|security|security guard|bouncers|sheriff|five o|rozzers|park rangers|gamekeeper|transport police|border guards|bizzies)] !(charity|exercise|hide and seek|dressed as|training|marathon|on the beach for fun)',
    '[(police|police dog|police helicopter|helicopter|cops|feds|old bill|polis|security) .. (behind|after|chasing|on top of|above|circling|looking for|over|outside|round|at the door|knocked|knocking|battered (the|my) door) (me|us|my|mine|our|the house|the gaff|again)] .. (leg|legged|ran|run|hid|gardens|fence|fences|again|lol|lost|escaped|nothing to see|not in|curtains|pretend|flush|flushed|bike|hedge|shed|😂|🏃)',
    '[(got|been|getting|was|were) (pinched|nicked|collared|banged up|sent down|remanded) .. (last|again|for|on|at|in|by|with|over|friday|saturday|the)] .. (police|cells|station|court|night|solicitor|charge|charged|shoplifting|fighting|drunk|nick|months|tag|caution|weekend|magistrates|judge|bail|@number) !(for time|my (phone|bike|wallet))',
    '[(got|received|given|handed|accepted|picked up|collected|landed|earned) (me|myself)? (a|an|my|another|my first|my second|two|three|@number) (first|second|third|police|formal|conditional|suspended|criminal)? (caution|caution for|asbo|criminal behaviour order|conditional discharge|suspended sentence|community order|restraining order|non molestation|tag|electronic tag|ankle tag|curfew|fixed penalty for|penalty notice|night in the cells|criminal record|conviction|dispersal order|banning order|football ban|football banning order|stadium ban|pub ban|pubwatch ban|shop ban|ban from (every|all) (tesco|boots|pub|pubs|asda|shop))] !(price|gift|name|luggage)',
    '[(banned|barred) from (every|all|the|my local|any) (tesco|boots|asda|sainsburys|shop|shops|superdrug|primark|co op|walmart|target|mall|high street|city centre|town centre|county|driving|stadium|ground|keeping|owning|flying|every pub)] .. (for|until|till|by|life|court|months|years|judge|shoplifting|theft|order|again|lol|police)',
    '[(my|our|his|the) (brief|solicitor|lawyer|barrister|public defender) .. (get|got|getting|reckons|says|thinks|told|keeps|wants|cost|costs|sorted|worth) .. (off|community|charge|charges|dropped|lesser|guilty|plea|suspended|bail|court|remorse|suit|months|evidence|cctv|custody|jail|prison|sentence)] !(house|divorce|conveyancing|completion)',
    '[(just|me|i|we|out|fresh|straight|back|home) (out|home|back|fresh|free)? (of|from) (the)? (nick|jail|prison|pen|cells|custody|police station|county|big house|clink|slammer|hmp|young offenders|remand|juvie|holding cell|drunk tank)] .. (and|feels|first|food|kfc|maccies|mcdonalds|shower|sun|lads|party|freedom|free|back|tonight|now|job|@number|months|hello|missed|did i) !(visit|visiting|work|shift|officer|governor|tour|museum|volunteer|alcatraz|escape room)',
    '[(assault|gbh|abh|affray|burglary|robbery|theft|shoplifting|drunk and disorderly|criminal damage|possession|possession with intent|speeding|drink driving|public order|breach of the peace|fraud|arson|harassment|handling stolen goods) (charge|charges|case|conviction|trial|hearing|rap|beef)] .. (dropped|monday|tuesday|wednesday|thursday|friday|my|me|beat|got|over|again|next|lol|finally|pray|solicitor|lawyer|plea|hanging over) !(survivor|victim|reform|statistics|law)',
    '[(did|done|doing|served|got|facing|looking at) .. (bird|porridge|stretch|time inside|@number (months|years|weeks) inside|@number (months|years|weeks) in (prison|jail|hmp|custody)|six months (suspended|inside)|two years (suspended|inside)|community payback|hours of community service|hours unpaid work|hours community|weekend in the cells)] !(watch|watching|feed|box|photography)',
  ],
  allows: [
    '(used to|years ago)',
    '(jury|witness|victim|volunteer|visit|teach|teacher|officer here|my clients|our clients|reform|chaplain|charity|ex offenders|rehabilitation)',
    '(wrongful|miscarriage|innocent|exonerated)',
    '(game|film|series|episode|novel|podcast|documentary|escape room|fancy dress|costume|dream)',
    '(man|woman|men|teenager) (arrested|charged|jailed|sentenced)',
    '(police (say|said|appeal)|according to)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news'],
} satisfies Rule

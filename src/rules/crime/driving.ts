import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Dangerous or unlawful driving',
  understood: 'You tell of driving against the law.',
  why: 'Reckless driving puts others in danger and can rule you out where the job has a vehicle.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    '[(ran|run|running|jump|jumped|jumping|blew|blow|blowing|went through|going through|go through|sailed through|shot through|burned|skip|skipped|skipping|drive through|drove through|cut through) (through|straight through|a|an|the|every|that|two|three|four|five|@number|all|all the|some|at least|like|another|all of the)? (few|straight|couple of|single)? (red light|red lights|reds|stop sign|stop signs|red robot|red robots|robots|robot|no entry|level crossing barrier|level crossing)] !(therapy|camera|district)',
    '[(drove|driving|drive|driven|drives|been driving|still driving|(ride|rides)|riding|rode|racing) .. (without|with no|with an expired|on an expired|on a (suspended|banned|revoked|fake|borrowed)|with a (suspended|banned|revoked|fake|borrowed)|no|uninsured|untaxed|unlicensed|while (banned|disqualified|suspended)|on no|on my brothers|on my provisional|on a provisional|whilst (banned|disqualified)|banned|disqualified|unregistered|on fake|with fake|with cloned) (valid|a|any|actual|provisional|driving)? (licence|license|insurance|mot|tax|road tax|seatbelt|seat belt|helmet|plates|number plates|lights|rego|registration|wof|nct|l plates|supervision|brakes|headlights|alone|by myself|$|for|since|and|because|again|anyway|but)] !(shoes|a coat|sat nav|stopping|music|traffic|delay|a destination|a plan|regrets|hesitation|fear|me)',
    '[(no|without|lost my|never had|do not have|do not even have|never got|never passed|failed|expired|not got|banned from|lapsed|have no|havent got) (a|my|any|valid|the|actual|driving|car)? (licence|license|driving licence|drivers license|driver license|insurance|mot|road tax|car tax|driving test|test|rego|registration|driving)] .. (still (drive|drove|driving)|drive anyway|driving anyway|drove anyway|been driving|but i drive|drive every day|drive to work|driving round|driving around|drive it|drove|driving (to|it)|still on the road|who needs|three years|for years|and counting|never been (stopped|caught|pulled)|lol) .. !(yet|lessons)',
    '[(banned|disqualified|suspended|revoked|@number points|points|licence gone|license gone|lost my licence|lost my license|driving ban|six month ban|year ban) .. (still (drive|drove|driving|cruising|behind)|drive anyway|driving anyway|drove anyway|but i (still)? (drive|drove)|drove to (work|tesco|asda|court|probation|see)|driving (to|home|round|around|the kids))] !(win|lead|for the)',
    '[(street racing|street takeover|doing donuts|doing doughnuts|donuts in|doughnuts in|burnouts in|burnouts on|doing burnouts|handbrake turns|handbrakies|drifting (in|round|around) (the|a|tesco|asda)|wheelies (down|on|through|past)|popping wheelies|wheelie down|wheelied|bike life|bikelife|boy racing|boy racer) (the|a|in|down|on|through|round|outside|at|past)? .. (car park|carpark|retail park|mcdonalds|motorway|high street|estate|roundabout|dual carriageway|street|road|school|parking lot|intersection|tesco|asda|multistorey|past|feds|police|town|highway|tonight|meet)] !(game|forza|baked|sugar|krispy)',
    '[(floored it|flooring it|foot down|put my foot down|pedal to the metal|gunned it|sped|speeding|ragging|ragged|rag|thrashing|caning|hooning|hooned|hoon|bombing it|bombed it|bombing down|flying down|flew past|gunning it|tearing down|tore down|burned past|nailed it) (it|the|past|down|through|round|away|from|home|to|up|my|over|in|at|along)? .. (school|speed camera|speed cameras|camera|police|residential|estate|village|country lane|country lanes|motorway|hard shoulder|bus lane|work van|hire car|rental|company car|fiesta|corsa|zone|lights|amber|limit|ticket|tickets|fined|fine|again|points|feds|cops|wet|ice|rain|fog)] !(train|gym|bike ride|park run|downhill|ski|keyboard|book|project|course|to hospital|ticket machine|awareness for)',
  ],
  allows: [
    '(track|circuit|silverstone|brands hatch|nurburgring|autobahn|simulator|sim racing|forza|gran turismo|mario kart|karting|go kart|go karting|f1|formula|rally stage|moto gp|motogp|isle of man tt|nascar|need for speed|gta|treadmill|drag strip|airfield|rollercoaster|roller coaster|train|plane|serve|bowled|bowler)',
    '(do not|never|please|stop|should not) .. (text|texting|speed|speeding|drive|driving|phone)',
    '(used to|years ago)',
    '(other drivers|this driver|that driver|idiot|idiots|some (idiot|muppet|bloke|lad|lunatic|tool|clown)|bloke in|guy in|the driver|a driver|drivers who|people who|lorry driver|the car (behind|in front)|he|she|they|who) .. (speeding|speed|doing|overtook|jumped|ran|texting|red light|drove|driving|flew|going)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game'],
} satisfies Rule

/** Mild English swear words whose spelling alone tells them; hell, ass, bloody and piss are left to patterns. */
export default [
  'damn', 'damns', 'damned', 'damnit', 'damnnit', 'dammit', 'dammmit', 'damit', 'daymn', 'dayum', 'dayumn', 'damnnn', 'daamn', 'goddamn', 'goddamned', 'goddamnit', 'goddammit', 'goddam', 'god dammit', 'damnedest', 'damndest', 'dayuum',
  'crap', 'crapped', 'crapping', 'crappy', 'crappier', 'crappiest', 'crapload', 'craptastic', 'crapfest', 'crapola', 'krap', 'bullcrap', 'holy crap', 'crapshow', 'craphole', 'crapbag', 'crapness', 'crapola',
  'wtf', 'wtaf', 'wtfff', 'wtff', 'wthf', 'whattheheck', 'whatthehell', 'whatthefuck', 'ffs', 'ffssake', 'fffs', 'omfg', 'omfgg', 'fml', 'jfc', 'idfk', 'idfc', 'smfh', 'icbf', 'fomfg', 'fuggin',
  '%bugger', 'buggery', 'buggeration', 'sodding', 'sod off', 'sod it', 'sod this', 'sod that', 'sod all', 'feck', 'fecks', 'fecked', 'fecker', 'feckers', 'fecking', 'feckin', 'fekking', 'fekkin', 'frigging', 'friggin', 'friggen', 'frig off', 'frigg', 'effing', 'effin', 'effed', 'eff off', 'eff this', 'eff that', 'eff it', 'eff you', 'mother effing',
  'arse', 'arses', 'arsed', 'arsing', 'arsey', 'arsy', 'smartarse', 'smartarses', 'dumbarse', 'lardarse', 'shortarse', 'kickarse', 'halfarsed', 'arseways', 'arseache', 'arsebiscuits', 'arseface', 'pain in the arse',
  'dumbass', 'dumbasses', 'jackass', 'jackasses', 'smartass', 'smartasses', 'fatass', 'fatasses', 'lameass', 'lazyass', 'hardass', 'hardasses', 'candyass', 'asswhooping', 'asskicking', 'asskickings', 'halfass', 'halfassed', 'wiseass', 'asshat', 'crazyass', 'punkass',
  'pissy', 'bitchy', 'bitchier', 'bitchiest', 'bitchin', 'asshat', 'asshats', 'pisser', 'pissers', 'pisshead', 'pissheads', 'pissflaps', 'pisspoor', 'pissup', 'pisstake', 'pisstaker', 'pisstakers', 'pisstaking', 'pissedoff', 'p1ssed', 'pished',
  'douche', 'douches', 'douchey', 'douchy', 'jerkwad', 'turd', 'turds', 'turdburger', 'butthole', 'buttholes', 'buttface', 'butthead', 'buttheads', 'buttmunch', 'sodoff', 'bloodyhell', 'bleeding hell', 'blimmin hell', 'ruddy hell', 'chuffing hell',
  'hells bells', 'hellhole', 'hellholes', 'helluva', 'voetsek', 'voetsak', 'kak', 'bliksem', 'feckwit', 'fecktard', 'ballache', 'ball ache', 'cockup', 'cockups', 'cocked up', 'cock up', 'cock ups', 'cocking up', 'screw you', 'screw off', 'screw them', 'screw him',
  'shagged', 'shagging', 'shagger', 'shaggers',
] // prettier-ignore

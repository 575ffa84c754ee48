/**
 * Words that people write with stars or signs in them (f**k, s*x, k!ll, dr*gs). The first word that fits wins,
 * so the likelier word of a length stands first. Only words that some pattern speaks of are ever read so.
 */
export default [
  'fuck', 'shit', 'cunt', 'dick', 'piss', 'arse', 'ass', 'hell', 'damn', 'crap', 'twat', 'wank', 'tits', 'bitch', 'pussy', 'prick', 'whore', 'cock', 'slut', 'shag', 'fucks', 'shits', 'shite', 'fucked', 'fucker',
  'fucking', 'fuckin', 'unfuck', 'fuckers', 'motherfucker', 'motherfuckers', 'motherfucking', 'fuckwit', 'fuckwits', 'fuckup', 'clusterfuck', 'shitty', 'shitting', 'shitshow', 'shithole', 'shitless', 'shithead', 'bullshit',
  'bullshitting', 'bullshitter', 'horseshit', 'dipshit', 'batshit', 'cunts', 'dicks', 'dickhead', 'dickheads', 'pissed', 'pissing', 'bastard', 'bastards', 'bollocks', 'bollock', 'bitches', 'bitching', 'bitchy', 'bitched', 'twats',
  'wanker', 'wankers', 'wanking', 'tosser', 'tossers', 'pricks', 'asshole', 'assholes', 'arsehole', 'arseholes', 'cocks', 'cocksucker', 'bellend', 'bellends', 'knobhead', 'bugger', 'buggered', 'bloody', 'bloody hell',
  'goddamn', 'goddammit', 'dammit', 'damned', 'crappy', 'whores', 'sluts', 'slutty', 'slag', 'douche', 'douchebag', 'jackass', 'dumbass', 'smartass', 'putangina', 'puta', 'puto', 'chutiya', 'bhenchod', 'behenchod', 'madarchod',
  'gandu', 'mierda', 'pendejo', 'cabron', 'kurwa', 'scheisse', 'merde', 'putain',
  'nigger', 'niggers', 'nigga', 'niggas', 'negro', 'negroes', 'coon', 'coons', 'faggot', 'faggots', 'fag', 'fags', 'dyke', 'dykes', 'tranny', 'trannies', 'retard', 'retards', 'retarded', 'spastic', 'spaz', 'mong', 'cripple',
  'paki', 'pakis', 'chink', 'chinks', 'gook', 'gooks', 'spic', 'spics', 'kike', 'kikes', 'wetback', 'wetbacks', 'gypsy', 'gypo', 'gyppo', 'pikey', 'pikeys', 'raghead', 'ragheads', 'towelhead', 'kaffir', 'kaffirs', 'wog', 'wogs', 'abo', 'abos',
  'jap', 'japs', 'shemale', 'poof', 'poofter', 'homo', 'queer', 'chamar', 'bhangi', 'muzzie', 'muzzies', 'jew', 'jews', 'muslim', 'muslims', 'black', 'blacks', 'white', 'whites', 'gay', 'gays', 'lesbian', 'trans',
  'kill', 'kills', 'killed', 'killing', 'killer', 'murder', 'murders', 'murdered', 'murdering', 'murderer', 'die', 'dies', 'died', 'dying', 'dead', 'death', 'gun', 'guns', 'shoot', 'shooting', 'shooter', 'bomb', 'bombs', 'bombing', 'stab', 'stabbed',
  'stabbing', 'hang', 'strangle', 'choke', 'beat', 'punch', 'torture', 'terrorist', 'terrorists', 'hitler', 'nazi', 'nazis', 'isis', 'kkk', 'genocide', 'execute',
  'suicide', 'suicidal', 'selfharm', 'cutting', 'overdose', 'anorexia', 'bulimia', 'sex', 'sexy', 'sexual', 'sexually', 'sexting', 'porn', 'porno', 'pornhub', 'nude', 'nudes', 'naked', 'horny', 'rape', 'raped', 'rapist', 'rapes', 'raping', 'molest', 'molested',
  'orgasm', 'blowjob', 'handjob', 'boobs', 'nipples', 'penis', 'vagina', 'dildo', 'cum', 'cumming', 'masturbate', 'anal', 'milf', 'threesome', 'hooker', 'prostitute', 'escort', 'onlyfans', 'paedo', 'pedo', 'paedophile', 'pedophile',
  'drug', 'drugs', 'drugged', 'weed', 'coke', 'cocaine', 'heroin', 'meth', 'ketamine', 'ecstasy', 'mdma', 'molly', 'acid', 'shrooms', 'pills', 'xanax', 'crack', 'cannabis', 'marijuana', 'ganja', 'spliff', 'joint', 'stoned', 'dealer', 'alcohol', 'vodka', 'drunk',
  'idiot', 'idiots', 'moron', 'morons', 'stupid', 'dumb', 'ugly', 'fat', 'loser', 'losers', 'scum', 'hate', 'vaccine', 'vaccines', 'covid', 'trump', 'biden', 'tory', 'tories',
] // prettier-ignore

import type { Rule } from '../../model/rule.ts'

/** News of others: what police, courts, papers and studies say. */
export default {
  title: 'News',
  understood: 'The post talks of news of others.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-news',
    '^ breaking $',
    '(man|woman|men|women|teenager|teenagers|boy|girl|couple|gang) (jailed|arrested|charged|killed|shot dead|stabbed to death|found dead|sentenced|convicted|fined|wanted)',
    '^ (the|a|an)? ..2 (man|woman|men|women|teen|teens|teenager|pensioner|driver|motorist|lorry driver|mayor|minister|councillor|mp|mps|senator|governor|judge|doctor|nurse|solicitor|officer|policeman|firm|footballer|striker|player|actor|actress|singer|rapper|star|celebrity|couple|gang|thieves|burglar|fraudster|smuggler) (caught|banned|jailed|charged|fined|arrested|sentenced|accused|convicted|suspended|struck off|cleared|gets @number (years|months)|who (plotted|tried|killed|stole|attacked|ran)) !(me|us|my|our)',
    '(ministry|ministries|officials|kremlin|white house|downing street|pentagon) (says|say|said)',
    '(board|watchdog|survey|report|court|police|study|inquest|union|charity|poll) (says|finds|hears|warns|shows|told) $',
    '(says|finds|warns|shows) (survey|study|report|watchdog|poll|union|charity|inquest)',
    '^ (study|survey|report|poll|research|scientists) (links|link|finds|find|shows|show|warns|warn|suggests|suggest)',
    '(costs|cost|costing) (the)? (treasury|taxpayer|taxpayers|economy|nhs)',
    '@number (people|men|women|children|soldiers|civilians) (killed|dead|injured|wounded|arrested|shot|stabbed)',
    // How agencies write: the day of what was said, what shares did, whose words these are.
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) said (@capital|it|its|that)',
    '(said|says|announced|reported|warned) (on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (that|it|its|the|$)',
    '(shares|stock|stocks|profit|profits|sales|revenue|prices|futures) (of|in)? ..2 (fell|rose|climbed|dropped|slid|jumped|gained|slipped|surged|edged) (as much as|more than|nearly|about|to|by|@number)',
    '@number (percent|per cent|pct) (on)? (monday|tuesday|wednesday|thursday|friday)',
    '(ap|afp|upi) (ap|afp|upi|@capital)',
    'quote profile research',
    '(head|chief|director) of the (un|eu|united nations|european union|world bank|imf|who|fda|fed) ..4 (says|said|has said|warned)',
    '(via|by|from|in) (the)? (bbc|guardian|reuters|ap|npr|times|telegraph|mirror|herald|gazette|post|tribune|independent)',
  ],
} satisfies Rule

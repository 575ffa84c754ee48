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
    '(via|by|from|in) (the)? (bbc|guardian|reuters|ap|npr|times|telegraph|mirror|herald|gazette|post|tribune|independent)',
  ],
} satisfies Rule

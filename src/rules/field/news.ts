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
    '@number (people|men|women|children|soldiers|civilians) (killed|dead|injured|wounded|arrested|shot|stabbed)',
    '(via|by|from|in) (the)? (bbc|guardian|reuters|ap|npr|times|telegraph|mirror|herald|gazette|post|tribune|independent)',
  ],
} satisfies Rule

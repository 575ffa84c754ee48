import type { Rule } from '../../model/rule.ts'

const OLD =
  '(boomer|boomers|baby boomers|old people|old folk|old folks|oldies|pensioners|oaps|the elderly|the old|old gits|old farts|wrinklies|over 50s|over 60s|gen x|gen xers|old men|old women|old fogeys|coffin dodgers|geriatrics)'
const YOUNG =
  '(millennials|millennial|gen z|gen zers|gen zs|zoomers|zoomer|kids today|kids these days|young people|youngsters|teenagers|this generation|the youth|youth of today|young ones|snowflake generation|gen alpha|the younger generation)'

export default {
  title: 'Contempt for an age, a class or a caste',
  understood: 'You run people down for their age, or for the class or caste they were born to.',
  why: 'Teams mix ages and origins, and a reader thinks of his own.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Say what happened, not how old or of what birth the person was.',
  severity: 'medium',
  flags: [
    `${OLD} (should|must|can|ought) not .. (be|drive|driving|vote|voting|work|allowed|use|fly|run|hold|in charge|behind)`,
    { words: '(ok|okay) boomer', severity: 'low' },
    {
      words:
        '(old gits|old farts|wrinklies|coffin dodgers|old biddies|old codgers|dinosaurs who|old fogeys|old coots|boomer logic|typical boomer|fucking boomers|bloody boomers|stupid boomers|boomers ruined|senile old)',
      without: ['(i am|am an|feel like an|myself|my husband and i)'],
      severity: 'medium',
    },
    `${OLD} (should|need to|must|have to|ought to|are|just|can not|do not|always|never|will|ruin|ruined|stole|%destroy|%refuse|love|hog|hoard|get) .. (die|retire|die off|driving|banned|euthanised|shot|care home|clueless|useless|slow|thick|racist|the worst|selfish|bitter|computer|computers|technology|email|a phone|greedy|stupid|dead weight|everything|the planet|the economy|the housing|our future|hurry up|way|shops|rush hour|pdf|learn|keep up|change|lazy|annoying|smell|piss|wee|entitled|out of touch)`,
    `${YOUNG} (should|need to|must|have to|are|is|just|can not|do not|does not|always|never|will|ruin|ruined|have|has|want|wants|would|think|nowadays|today|these days) .. (lazy|entitled|soft|snowflakes|snowflake|work ethic|work hard|worked|hard work|handed|glued|phones|phone|tiktok|whine|moan|useless|offended|spoilt|spoiled|fragile|weak|stupid|thick|attention span|everything|respect|clueless|avocado|a day in|graft|mollycoddled|wrapped in|no idea|brain dead|brainrot|manners|discipline|trophies|the worst|never worked|commitment|loyalty|feelings|safe space|safe spaces|graft)`,
    '(anyone|anybody|somebody|people|devs|developers|candidates|applicants|nobody|no one|someone|hires|staff|women|men) (over|above|past|under) (@number|thirty|forty|fifty|sixty|thirty five|forty five) .. (can not|should|code|too old|past it|useless|hire|hiring|learn|keep up|irrelevant|slow|dead|retire|be allowed|need not|is|washed|finished|waste)',
    '(not|never|do not|would not|will not|why) (again)? (hire|hiring|recruit|employ|interview|employing) (anyone|anybody|somebody|people|someone|a|women|men|developers) (over|above|past|older|under) (@number|thirty|forty|fifty|sixty|than)',
    '(too old|too young|past it|past (his|her|their) (sell by|best)|over the hill|ready for the care home|one foot in the grave) (to|for|and|so)? .. (code|work here|hire|learn|use|sack|lead|job|team|fire|computers|understand)',
    '(reservation|quota|sc st|sc|obc|reserved category|category) (people|wale|walas|walla|quota|doctors|engineers|candidates|students|candidate|doctor|kids|fellows|crowd|types) .. (useless|merit|incompetent|free|stealing|take|took|seats|seat|dumb|no talent|dangerous|undeserving|do not trust|stole|ruin|destroying|kill)',
    '(lower|low|backward|upper|untouchable|unclean|inferior|dirty|menial) (caste|castes|born|jaati|jati) (people|person|guy|girl|family|families|fellow|mentality|behaviour|behavior|doctor|maid|cook|should|are|is|in|blood|boy|scum)',
    '(know|knew|remember|forgot|forget|forgotten|learn|show|teach) (your|their|his|her) (place|aukat|aukaat|caste|station)',
    '(pure|purity|higher|superior|our) (brahmin|caste|blood|bloodline|gotra|rajput|upper caste) .. (superior|polluted|pollute|merit|genes|pure|only|above|better)',
    '(merit) .. (reservation|reserved|quota|sc|obc) .. (dead|killed|died|useless|waste|stole)',
    {
      words:
        '(chav|chavs|chavvy|pikey|pikeys|council estate scum|benefit scum|scallies|scally|neds|ned scum|bogans|bogan|povvo|povvos|underclass|benefit scroungers|dole scum|dole bludgers|dole scroungers|gutter rats|welfare queens|welfare queen|trailer trash|white trash !(bag|bags|can|cans)|rednecks|inbred hicks|hillbillies|council house scum|council trash|povo|peasants|the poors|great unwashed|plebs|pleb)',
      without: ['(i am|we are|as a|proud|my inner|dressed|fancy dress|lol me|i look)'],
      severity: 'medium',
    },
    {
      words:
        '(homeless|poor|tramps|beggars|junkies|smackheads|crackheads|druggies|rough sleepers|people on benefits|the unemployed|single mums|single moms|jobless) (people|man|guy|folk)? (are|is|should|just|need to|deserve|choose|stink|smell|all|can) .. (scum|lazy|vermin|die|get a job|dirty|smell|disgusting|parasites|shot|scroungers|sterilised|rats|themselves|round|rounded up|culled|a choice|moved on|thieves|faking)',
      severity: 'medium',
    },
  ],
  allows: [
    '(as a boomer|fellow|us boomers|we boomers|as a millennial|we millennials|us millennials|my fellow|myth|stereotype|stop (blaming|calling)|get blamed|are blamed)',
  ],
} satisfies Rule

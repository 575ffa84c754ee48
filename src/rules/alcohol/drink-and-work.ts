import type { Rule } from '../../model/rule.ts'

const DRINK =
  '(nip|wee nip|wee dram|dram|swig|tot of|snifter|tipple|vodka|gin|whisky|whiskey|bourbon|rum|tequila|brandy|beer|beers|wine|rose wine|prosecco|champagne|cider|lager|pint|pints|shots|shot|bacardi|smirnoff|malibu|sambuca|martini|martinis|margarita|margaritas|margs|mimosa|mimosas|cocktail|cocktails|hip flask|flask of (rum|whisky|whiskey|vodka|gin|brandy|something)|tinnies|tinny|cans of|white claw|white claws|baileys|jager|sambuca|buckfast|g and t|gin and tonic|booze|a cheeky one|liquor|seltzer|seltzers|jameson|jd|jack daniels|hennessy|henny|soju|guinness|stella|carling|cognac|spirits|aperol|spritz|bloody mary|pinot|rioja|merlot|malbec|wkd|alcohol|absinthe|sherry|port|drunk|hammered|pissed|tipsy|plastered|wasted|legless|steaming|half cut|sloshed|still drunk|buzzed)'
const WORK =
  '(night crew|day crew|the crew|toolbox talk|site meeting|scrubs|scrubs pocket|apron|lunchbox|lunch box|toolbox|tool belt|uniform|lab coat|tunic|gown|briefcase|staff fridge|office fridge|water cooler|slush machine|coffee machine at work|standup|stand up meeting|all hands|the meeting|my meeting|team meeting|client meeting|client call|zoom call|teams call|video call|work call|sales call|conference call|my shift|the shift|on shift|shift|night shift|hi vis|hi viz|high vis|hard hat|scaffold|scaffolding|forklift|crane|digger|site|the till|the tills|checkout|the desk|my desk|desk drawer|my drawer|filing cabinet|stockroom|stock room|walk in|walk in fridge|walk in freezer|the pass|the line|kitchen porter|the ward|theatre|surgery|rounds|ward round|clinic|my class|classroom|lesson|lessons|year nine|year 9|year seven|year 7|staff room|staffroom|parents evening|marking|assembly|presentation|presenting|the pitch|pitch|board meeting|appraisal|performance review|interview|the interview|the closing|closing|deposition|courtroom|hearing|court|the cab|lorry|hgv|the van|delivery round|my route|the bus i drive|reception|front desk|the bar i work|work laptop|spreadsheet|spreadsheets|slack|excel|code review|deploy|on call|company time|office hours|work mug|work bottle|locker|my locker|lab|production line|warehouse|stocktake|inventory|signature|signing|open house|viewing|training day|induction|webinar|keynote|conference talk|lecture i|seminar i|meetings|standups|calls|cameras off|camera off|retro|sprint planning|service|dinner service|lunch service|lunch rush|dinner rush|opening shift|closing shift|clocking in|clocked in|clock in)'

export default {
  title: 'Drink and work together',
  understood: 'You speak of drinking and of being at work in one breath.',
  why: 'At work it is a question of safety and trust; most employers would dismiss for it.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it. If you need drink to get through the day, a doctor can help in confidence.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `[${DRINK} ... (in|on|at|during|before|between|through|behind|under|throughout|for|into|inside|to survive|to get through|halfway through|while|is my|gets me through|got me through|makes|made|since|after every|every) .. ${WORK}]`,
      without: [
        '(after work|after my shift|after shift|after the shift|post shift|post work|finished|once i finish|end of shift|shift over|shift done|clocked off|clocked out|off the clock|home from|leaving do|leaving drinks|christmas party|work do|serving|served|pouring|pour pints|poured pints|pulling pints|customer|customers|patient|patients|guests|punters|delivery of|stock|bar staff|bartender|pub shift|training course|tasting|event|reward|deserve|earned|celebrate|celebrating|celebratory|well deserved|toast|networking|conference drinks|reception drinks|gig|concert|film|play|ballet|stadium|cinema|friday feeling|day off|annual leave|court case|shot on|screen shot|screenshot|photo|long shot|best shot|shot at|a shot|headshot|give it a shot|booster|vaccine|flu|pitch invasion|football|five a side|beer garden|tennis|squash|basketball|glass of wine after|cooking|battered)',
      ],
    },
    {
      words: `[${WORK} .. (with|and|on|after|while|whilst|plus|is better|are better|goes|fuelled by|fueled by|powered by|three|two|four|five|six|@number|half) (a|an|some|my|the|two|three|four|half a|large|cheeky|couple of|@number|bottle of|glass of|few|little|pints of|sneaky)? (large|cheeky|cold|bottle of|glass of|few|pints|sneaky|big|whole)? ${DRINK}]`,
      without: [
        '(after work|after my shift|after shift|post shift|post work|finished|end of shift|shift over|shift done|clocked off|off the clock|home from|leaving do|leaving drinks|christmas party|work do|serving|served|pouring|pulling pints|customer|customers|patient|patients|guests|punters|stock|bartender|pub shift|tasting|event|reward|deserve|earned|celebrate|celebrating|celebratory|toast|networking|day off|annual leave|shot|photo|booster|vaccine|football|beer garden|tennis|squash|basketball|cooking|battered|to celebrate|done and dusted|survived)',
      ],
    },
    {
      words: `[(three|two|four|five|six|seven|eight|@number) (pints|martinis|shots|beers|margs|margaritas|mimosas|cocktails|glasses|wines|gins|vodkas|whiskies|drinks|rums|proseccos|cans|tinnies|bevvies) (in|deep|down)] .. (and|still|got|for|to|at|when|before|but|then) .. (client|clients|signature|deal|meeting|presentation|presented|pitch|boss|call|email|emails|sale|contract|class|lesson|patient|deposition|shift|work|office|standup|colleagues|spreadsheet|interview|customers|closing|closed|signed|report|deadline|review|budget)`,
      without: ['(after work|work do|christmas party|celebrat|leaving)'],
    },
    '[(showed up|show up|turned up|rocked up|rolled up|rolled in|came in|walked into|went into|went to|arrived|strolled into|made it|logged on|dialled in|stumbled into|staggered into|crawled into|came straight|went straight|straight from) (to|for|into|at|in|from)? .. (work|shift|office|meeting|closing|interview|lesson|class|surgery|court|site|standup|presentation|client|pitch|desk|the club|club|pub|afters|afterparty|the bar|party|casino)] .. (drunk|hammered|wasted|pissed|steaming|tipsy|still drunk|half cut|martinis|pints in|shots in|beers in|margs in|stinking|reeking|stank|smelling|tequila|taste the|over the limit|vodka|gin|whisky|rum|booze|slurring|swaying|no sleep and|hungover|last nights|still in last) !(customer|customers|guest|colleague)',
    '[(we|i|the (team|lads|girls|chefs|crew|boys)|whole kitchen|everyone) (do|does|did|had|have|take|took|sneak|sneaked|snuck|share|shared|drink|drank|keep|kept|line up|pass) .. (round of|rounds of|shots|pints|beers|bottle|bottles|cheeky|flask|drink|drinks|wine|jager|tequila|fernet|sambuca|prosecco|rum|vodka|whisky|whiskey|gin) ... (shift|walk in|kitchen|stockroom|service|every hour|on the hour|between tables|between covers|in the back|out back|the pass|before open|before opening|before doors|standup|stock room|cellar|office fridge|ward|theatre|site|staff room|staffroom|loading bay|back office|clinic)] !(after|christmas|leaving|celebrate|served|customers)',
  ],
  allows: [
    '(used to|years ago)',
    '(drunk|drunken|pissed|hammered|wasted) (customer|customers|patient|patients|guest|guests|people|passengers|passenger|man|woman|bloke|lads|students|punters|driver|colleague|client)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'drinks-trade', 'condemnation', 'news'],
} satisfies Rule

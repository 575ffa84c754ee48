import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Drinking shown off',
  understood: 'You show or joke that you like to drink.',
  why: 'A careful employer may mind; most will shrug.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'A few of these are no harm; many of them together make a picture.',
  severity: 'low',
  when: { speaker: 'not-other' },
  flags: [
    '[(shots shots shots|shots shots|wine (oclock|o clock)|beer (oclock|o clock)|gin (oclock|o clock)|prosecco (oclock|o clock)|tequila (oclock|o clock)|cocktail (oclock|o clock)|rose all day|rose all day|rose season|mummy needs (wine|gin|a (drink|wine|gin))|mommy needs (wine|a drink)|mummy juice|mommy juice|giggle juice|trust me you can dance vodka|its 5 (oclock|o clock) somewhere|it is 5 (oclock|o clock) somewhere|it is five (oclock|o clock) somewhere|5 (oclock|o clock) somewhere|five (oclock|o clock) somewhere|five oclock somewhere|tequila tuesday|wine wednesday|thirsty thursday|sunday funday drinks|gin in hand|wine in hand|drink in hand|drinks in hand|beer in hand|pint in hand|prosecco in hand|thirsty thursday|save water drink (wine|beer|gin|champagne|vodka)|powered by (wine|gin|beer|vodka|tequila|prosecco)|fuelled by (wine|gin|beer|vodka|tequila|prosecco)|fueled by (wine|gin|beer|vodka|tequila)|will work for (beer|wine|gin|tequila)|here for the (free bar|open bar|free booze|free drinks|booze)|gin is my|wine is my (cardio|therapy|love language|personality|therapist|best friend)|tequila is my|cardio is (lifting|pints|wine)|drinking is my (cardio|hobby|love language)|professional drinker|wine enthusiast and|part time drinker|beer pong champion|beer pong champ|beer pong king|beer pong queen)]',
    '[(beer pong|flip cup|flippy cup|kings cup|ring of fire|never have i ever|drinking games|pub golf|pub crawl|bar crawl|booze cruise|bottomless brunch|bottomless prosecco|bottomless mimosas|boozy brunch|boozy lunch|beer bong|jello shots|jelly shots|jager train|jagertrain|tequila train|wine night|pre drinks|predrinks|prinks|pregame|pregaming|pres tonight|piss up|booze up|wild night|messy night|messy one|mad one|wild one last night|big night|big one tonight|sunday sesh|day drinking|spoons with the|freshers week drinking|crate day|yard glass|yard of ale|tequila slammers|body shots|tequila suicide|strawpedo|get the beers in|get the pints in|get the shots in|get the drinks in|drinks on me|round of shots|rounds of (shots|tequila|jager|sambuca)|tray of (shots|jagerbombs|tequila|sambuca|jager)|booze on tap|open bar|free bar) .. (tonight|champion|lads|girls|boys|mates|yes|let us go|lets go|again|again please|hell yeah|🍻|🍺|🍷|🥂|🍾|🍹|🥃|🍸|season|weekend|friday|saturday|sunday|best|who is (in|up|coming)|was (a|an|unreal|class|mad|mental|carnage|messy|epic|insane|so)|time|won|undefeated|king|queen|legend|legends|with the|ended|got|carnage|chaos|destroyed|mess|messy)] !(ban|fundraiser|cancelled|alcohol free)',
    '[(get|gets|getting|got|feeling|bit|slightly|little|tad|nicely|pleasantly|mildly|already) (a bit|a little|a tad|slightly|pleasantly|quite|nicely)? (tipsy|merry|tiddly|squiffy|buzzed|giggly on (wine|gin|prosecco))] !(christmas|and bright|go round|men|hell|fool)',
    '[(🍻|🍺|🍷|🥂|🍾|🍹|🥃|🍸) (🍻|🍺|🍷|🥂|🍾|🍹|🥃|🍸) (🍻|🍺|🍷|🥂|🍾|🍹|🥃|🍸|🤪|🥴|🤮|😵|🎉)]',
  ],
  allows: [
    '(alcohol free|non alcoholic|zero alcohol|0%|0.0|ginger beer|root beer|ginger ale|mocktail|mocktails|kombucha)',
    '(used to|years ago)',
    '(glass|bottle|drink|pint|litre|litres|sip|lot|lots|plenty|bottles|gallon) of (water|milk|juice|squash|orange juice|coffee|tea)',
    '(soft|energy|fizzy|hot|protein|sports|coffee|cold) (drink|drinks)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'drinks-trade', 'condemnation', 'news'],
} satisfies Rule

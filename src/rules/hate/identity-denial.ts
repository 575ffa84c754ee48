import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Denying who people are',
  understood: 'You mock or deny what people are by sex, gender or love.',
  why: 'A reader thinks of the colleagues whom you would say it to.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Delete it, or say what you mean without the people as its butt.',
  severity: 'high',
  flags: [
    '(trans women|transwomen|trans girls) (are|r|will always be|is|will never be) (just|still|never|actually|literally|biological|really|only)? (real|biological|just|actual)? (men|males|not women|not real women|not biological women|not female|a man|dudes|blokes|perverts|in dresses|mentally ill|predators)',
    '(trans men|transmen|trans boys) (are|r|will always be|is|will never be) (just|still|never|actually|literally|biological|really|only)? (real|biological|just|actual|confused)? (women|females|not men|not real men|not male|a woman|girls|lesbians|mentally ill)',
    '(men|man|bloke|blokes|dude|dudes|fella|boys) (in|wearing|with) (a|women|ladies)? (dress|dresses|wig|wigs|lipstick|skirt|skirts|frock|frocks|heels) (in|are|is|should|pretending|and|reading|can|who|will|calling|using|to|$)',
    '(men|man|boys|males) (pretending|pretend|claiming|claim|who think|thinking|playing|larping|identifying|who identify|cosplaying) (to be|they are|he is|that they are|as) (a)? (women|woman|girls|female|ladies)',
    '(women|woman|girls|females) (pretending|pretend|claiming|who think|thinking|identifying|larping|cosplaying) (to be|they are|she is|as) (a)? (men|man|boys|male)',
    { words: '(there are|only|just) (only|just)? (two|2) (genders|sexes|gender)', severity: 'medium' },
    {
      words:
        '(identify|identifies|identifying|identified) as (a|an) (attack helicopter|apache|helicopter|cat|toaster|dog|lamp|teapot|unicorn|millionaire|kettle|tree|penguin|fridge|chair|table|minion|rich|thin|horse|tank|wolf|rock)',
      severity: 'medium',
    },
    {
      words:
        '(my|preferred|his|her) (pronouns|pronoun) (are|is) (attack|nor|fuck|kiss|bite|piss|none|was|were|hee|honk|beep|moron|prosecute|usa|god|master|your|not|patriot|normal|shut|yeet|beer|chad|who|deez)',
      severity: 'medium',
    },
    {
      words:
        '(pronouns|pronoun) (nonsense|bollocks|bullshit|crap|rubbish|brigade|police|people|bs|crowd|mob|clowns|cult|madness|in bio)',
      severity: 'medium',
    },
    {
      words:
        '(trans|gender|lgbt|lgbtq|rainbow|alphabet|gay|queer|woke trans|tranny|homosexual) (ideology|agenda|cult|lobby|nonsense|madness|mafia|mob|brigade|crap|bullshit|bollocks|delusion|craze|fad|mind virus|gestapo|taliban|contagion|propaganda)',
      severity: 'high',
    },
    { words: '(alphabet) !$ (people|soup|mafia|gang|lot|community)', severity: 'medium' },
    '(being (gay|trans|transgender|lesbian|bi|bisexual|homosexual|queer|non binary|asexual)|homosexuality|gayness|lesbianism|transgenderism|transsexualism|gender dysphoria) (is|are) (a|an|just a|not|against|so|literally a|all)? (just|literally|pure)? (choice|lifestyle choice|sin|sickness|disease|mental illness|mental disorder|phase|perversion|abomination|unnatural|natural|wrong|disgusting|gross|fashion|trend|delusion|nature|god|satanic|haram|illness|attention seeking|confused|evil)',
    '(pray|beat|therapy|cure|fix|electrocute|knock) .. (the gay|gayness|gays|homosexuality|the trans|them straight|him straight|her straight) (away|out|off)?',
    '(turn|turning|turned|make|making|made|convert|converting|recruit|recruiting|groom|grooming|brainwash|brainwashing|indoctrinate|indoctrinating|confuse|confusing|mutilate|mutilating|transing) (our|the|your|my|all|these|innocent|little)? (frogs|kids|children|child|boys|girls|youth|son|daughter|students) (gay|trans|into|to be|with|queer|the|$)',
    '(drag queens|drag queen|drag) (story|are|should|around|near|grooming|reading) .. (kids|children|groomers|perverts|paedos|grooming|banned|child|sick|schools)',
    '(he|she|it|they) (is|will always be|will never be|was|are) (a|an|still a|really a|actually a|just a|always a|not a|still|not) (real|biological|proper|actual)? (man|woman|bloke|dude|boy|male|female) (in a|in|with a|who thinks|pretending|not a|no matter|whatever|and always|despite)',
    '(adam and eve not adam and steve|adam and eve|not adam and steve)',
    {
      words: '(marriage) (is|should be|means) (only)? (for|between) (a|one) man and (a|one) woman',
      severity: 'medium',
    },
    {
      words: '(straight|heterosexual|white|mens|hetero|cis) pride (month|parade|day|flag|march|when|where|$)',
      severity: 'medium',
    },
    {
      words:
        '(why is there no|when is|where is|where is our|what about|no one celebrates) (a|the|our)? (straight pride|white history month|mens day|white pride|international mens day|white entertainment)',
      severity: 'medium',
    },
    {
      words:
        '(shove|shoving|shoved|ram|ramming|rammed|push|pushing|forced|forcing|flaunt|flaunting|rub|rubbing) (it|this|their|that|gay|lgbt|pride|homosexuality|trans|their sexuality|the gay|your sexuality|your lifestyle) .. (down|our|my|throats|throat|face|faces|on us|on our|on kids|in our)',
      with: ['(gay|gays|lgbt|lgbtq|pride|trans|rainbow|sexuality|homosexuality|lifestyle|pronouns|lesbian|queer)'],
      severity: 'medium',
    },
    {
      words:
        '(sick|tired|fed up|had enough|bored) (and tired)? (of|with) (all)? (this|the|these|seeing)? (gay|lgbt|lgbtq|trans|rainbow|pride|queer|homosexual|pronoun|pronouns|woke gender) (stuff|shit|crap|nonsense|flags|flag|month|agenda|propaganda|everything|people|rubbish|bullshit|characters|posts|ads)',
      severity: 'medium',
    },
    '(biological|actual|real) (men|man|males|male) (in|competing|stealing|using|beating|invading|winning|playing) (the)? (women|womens|female|girls|ladies|woman)',
    {
      words:
        '(transgender|trans|gay|queer|lesbian|non binary|homosexual) (people)? (do not|does not|are not|is not|does no) (exist|real|a thing|valid|normal|natural)',
      severity: 'high',
    },
    {
      words:
        '(non binary|nonbinary|pansexual|asexual|demisexual|genderfluid|bisexual|they them|xe xem|neopronouns) (is|are) (not a thing|not real|made up|fake|attention|just|bullshit|nonsense|rubbish|a joke|a phase|confused|stupid|attention seeking|for attention)',
      severity: 'high',
    },
    {
      words:
        '(he|she|that|it|someone) (is|looks|sounds|was|must be|walks|dresses) (obviously|clearly|so|definitely|100|totally|probably|a bit)? (gay|a lesbian|trans|a dyke|a fag|lesbian|homo|a tranny|a bloke) (lol|lmao|haha|🤣|😂|mate|bro|as fuck)',
      severity: 'medium',
    },
  ],
  allows: [
    '(not|never) (a|an) (choice|sin|sickness|disease|mental illness|phase|crime|disorder|trend|illness|ideology)',
    '(church|he|she|they|preacher|pastor|priest|school|parents|mum|mom|dad|book|teacher) (said|told|says|taught|teaches|tell)',
    '(people who say|who say|who think|anyone who|told me|told us|preacher|saying|stop saying|myth|they said|conversion therapy)',
  ],
} satisfies Rule

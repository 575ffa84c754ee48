import type { Rule } from '../../model/rule.ts'

const THING =
  '(that|this|it|everything|how|his|her|your|homework|work|school|monday|mondays|meetings|film|song|game|show|shirt|outfit|phone|update|app|hair|car|class|idea|rule|rules)'

export default {
  title: 'A group’s name as a put-down',
  understood: 'You use what some people are as a word for bad, weak or silly.',
  why: 'It runs those people down in passing, and a reader notices.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Say "silly", "weak" or "annoying" instead.',
  severity: 'medium',
  flags: [
    `${THING} (is|are|was|were|look|looks|looked|sounds|sound|seems|being|act|acting|r) (so|just|a bit|pretty|kind of|kinda|really|sooo|super|mad|fucking|too|the|most|such|well|totally|proper|dead|hella|kinda)? (gay|ghey|gayyy|retarded|spastic|autistic|schizo|tarded|special needs|downsy|spazzy|mongy|dykey|faggy|homo|sus gay) !(club|bar|pride|rights|man|woman|men|women|marriage|couple|icon|anthem|friend|people|culture|village|history|as|and (proud|happy|tired|loving)|awakening|dads|mum|dad|son|daughter|burnout|community|adult|child)`,
    '(so|thats so|thas so|well|bare|hella|mad|how) (gay|retarded|spastic|autistic) (lol|lmao|bro|mate|man|dude|ffs|omg|honestly|wtf|of (you|him|her|them)|$)',
    '(how|that is|sounds|bit|kinda|kind of) gay (is|of|lol|lmao|bro|mate|man|dude|ffs|$)',
    '(no homo|full homo|pause no homo)',
    '(do not be|stop being|quit being|being|you are|you are such|such|what|he is|he is such|she is such|absolute|total|acting like|be) (such)? (a|an)? (big|little|massive|huge|total|absolute|fucking)? (pussy|pussies|sissy|pansy|nancy|poof|gaylord|homo|fairy|retard|mong|spaz|spastic|tard|schizo|cripple|autist|girl about it|big girl|little girl|big girls blouse|drama queen fag|gay boy|old woman|old granny|jew about it)',
    '(are you|is he|is she|are they|you|he|she|must be|was) (actually|literally|fucking|legit|a bit|clearly|completely|just|honestly|all)? (retarded|autistic|deaf or something|blind or something|deaf|mental|schizophrenic|spastic|special needs|special ed|downs|a downs|bipolar|brain damaged|disabled) (or something|or what|lol|lmao|bro|mate|man)',
    // Of people these words may be plain facts: they need a tone.
    '(are you|is he|is she|are they|you|he|she) (actually|literally|fucking|legit|clearly)? (retarded|spastic|brain damaged|tarded|spazzy|mongy) $',
    '(on the spectrum|off (his|her|their|your) meds|forgot (his|her|their|your) meds|take your meds|short bus|sunshine bus|special bus|window licking|licking windows|licks windows|special school|rides the short) ',
    '(what are you|you|are you) .. (off your meds|on the spectrum|touched in the head|from the special school)',
    '(weather|market|boss|ex|manager|mood|cat|code|printer|traffic|wifi) (is|are|was) (so|totally|really|being|a bit|completely|absolutely)? (bipolar|schizophrenic|schizo|autistic|psychotic|retarded)',
    '(so|bit|totally|being|little|really|a bit|my|am so|i am so|that is so|got such bad) ocd (about|today|lol|over|is showing|and|$)',
    '(gave|gives|giving|got|catch|give) me (the)? (aids|cancer|autism|downs|down syndrome)',
    '(retarded|retardedly|fucktarded) (idea|rule|rules|people|boss|manager|update|app|system|decision|policy|take|takes|thing|shit|ass|question|customer|customers|driver|drivers|referee|ref|teacher|kid|kids|person)',
    '(full|go|went|going|gone|act|acting|is|fucking|so|are|be|being|look|looks|how|most|this|looked|sounds) retarded',
  ],
  allows: [
    '(i am|am|as a|we are|my (son|daughter|brother|sister|child|kid|kids|husband|wife|mum|dad|friend|uncle|aunt|cousin|partner)|her son|his son|being|proud|came out|coming out|happily|openly|proudly|diagnosed|he is|she is) (so|really|also|just|a|both|both of them|are|is)? (gay|autistic|deaf|bipolar|schizophrenic|disabled) (and|but|with|who|because|as|too|in|at|son|daughter)',
    '(this|that) (is|was) (so)? gay (and|pride) (joyful|proud|beautiful|wholesome)',
    '(bar|wedding|pride|drag|film|romance|ship|couple|book|yaoi|bl|lesbian|rainbow|queer)',
  ],
} satisfies Rule

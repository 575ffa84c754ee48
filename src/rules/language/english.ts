import type { Language } from '../../model/rule.ts'
import { inflectEnglish } from './inflect.ts'
import { irregularEnglish } from './irregular.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const phrases = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s*\n\s*/)
      .map((line) => line.split(/\s*=\s*/))
      .map(([short = '', long = '']) => [short, long]),
  )

const EXPANSIONS = pairs(`
im = i am
let's = let us
ive = i have
youre = you are
youve = you have
youll = you will
youd = you would
theyre = they are
theyve = they have
theyll = they will
theyd = they would
weve = we have
hes = he is
shes = she is
thats = that is
whats = what is
wheres = where is
theres = there is
heres = here is
whos = who is
dont = do not
doesnt = does not
didnt = did not
cant = can not
cannot = can not
couldnt = could not
wont = will not
wouldnt = would not
shouldnt = should not
isnt = is not
arent = are not
wasnt = was not
werent = were not
havent = have not
hasnt = has not
hadnt = had not
mustnt = must not
neednt = need not
aint = is not
dunno = do not know
gonna = going to
gunna = going to
finna = going to
tryna = trying to
wanna = want to
gotta = got to
hafta = have to
lemme = let me
gimme = give me
kinda = kind of
sorta = sort of
outta = out of
yall = you all
u = you
ur = your
r = are
ya = you
yer = your
youse = you
n = and
cuz = because
cos = because
coz = because
cus = because
bc = because
cause = because
tho = though
altho = although
thru = through
thx = thanks
ty = thank you
pls = please
plz = please
ppl = people
abt = about
w = with
b4 = before
gr8 = great
m8 = mate
l8 = late
2day = today
2nite = tonight
2nyt = tonight
tonite = tonight
tmrw = tomorrow
tmr = tomorrow
tmw = tomorrow
2moro = tomorrow
tomoz = tomorrow
ystrdy = yesterday
yday = yesterday
sumthin = something
smth = something
sth = something
nuthin = nothing
nothin = nothing
somethin = something
bday = birthday
govt = government
dept = department
mgmt = management
mgr = manager
mngr = manager
mgrs = managers
coworker = co worker
coworkers = co workers
dm = message
dming = messaging
msg = message
prolly = probably
probs = probably
def = definitely
obvs = obviously
defo = definitely
srsly = seriously
atm = at the moment
rn = right now
irl = in real life
wfh = work from home
em = them
dat = that
dis = this
da = the
dem = them
dey = they
wit = with
fb = facebook
insta = instagram
hrs = hours
mins = minutes
yrs = years
yr = year
wk = week
wks = weeks
hr = hour
shoulda = should have
coulda = could have
woulda = would have
mustve = must have
shouldve = should have
couldve = could have
wouldve = would have
`)

/** Verbs that end in neither -s nor -ed behind their subject, and some words that only look like one. */
const VERBS: ReadonlySet<string> = new Set([
  ...Object.values(irregularEnglish).flat(),
  ...words('will can could would should may might must shall'),
])

/** English as people post it: the engine's only knowledge of the language beside rules and word lists. */
export const english: Language = {
  expansions: EXPANSIONS,
  verbalS: words('he she it that what who where there here how when everything everyone nothing'),
  irregular: irregularEnglish,
  mayBeVerb: (word) => VERBS.has(word) || /(?:ed|s)$/.test(word),
  inflect: inflectEnglish,
  common: words(`
    a about after again all am an and any are as at back be because been before being but by can come could day did
    do does doing down even every for from get go going good got had has have he her here him his how i if in into is it its just
    know last let like little lol make many me more most much my never new no not now of off on one only or our out over own
    people really right said same say see she should so some still such take than that the their them then there these they thing
    think this those time to today too two up us very want was way we well went were what when where which while who will with work would
    year years you your am someone something put old man life love home need feel best better always ever things look first
    next week here please thanks thank lot bit big own guy guys girl anyone may must might give made came gone took use used find found tell told ask keep start stop try
    trying call called help show play run live long real sure nice great hard yes oh ok already maybe actually both each few until through yet though having getting looking since
    around left right part place end full half says saying done being another bad getting night morning days weeks hours everyone nothing anything everything sorry lol wait hope god`),
  stems: words('fuck bullshit'),
  clauseOpeners: words('but because so when if while although though unless until whereas since after before'),
  negators: words('not never no nobody none nothing neither nor without hardly barely scarcely seldom cannot nae'),
  notNegating:
    phrases(`not only, not just, not even, no joke, no lie, not going to lie, no cap, no wonder, no doubt, not sorry, no regrets, no shame, no idea, why not,
    can not believe, can not wait, can not stop, can not stand, could not stop, not like, if not, or not, no one knows, no offence, no offense, not being funny, no matter, nothing better, nothing like, not my
    problem, never again, not long, not long after, not to mention, not once but, no way, nothing but, could not help, can not help, do not tell, not gonna lie, not sure, not bad, do not judge, do not care, could not care`),
  enders: words('stopped quit refuse refused refuses avoid avoided instead rather tempted nearly'),
  self: words('i we'),
  you: words('you'),
  other: words('he she they it who someone somebody everyone everybody people nobody others'),
  determiners: words('my the a an his her our your their this that some these those every another one'),
  prepositions: words('to with for at from of by on told tell telling and like than in about as behind'),
  prefaces: words(
    'yesterday today tonight then so and but because when while if that also now honestly apparently lol once why how where after before since think until',
  ),
  joining: words('and with'),
  me: words('me i myself'),
  reporting: words(
    'said says say saying told tells wrote writes shouted shouts yelled screamed called calls asked asks claims claimed tweeted posted replied quoth reckons goes headline',
  ),
  notReporting: phrases(
    'what they say, say what, have to say, has to say, sorry to say, as they say, needless to say, not to say, to say the least, must say, let us say, would say, i say, can say, they say, people say, goes to show, goes without, nobody asked, no one asked, who asked, asked for, asks for, asking for, called for, calls for, called in, calls in, called off, called out, told off, goes on, goes to, goes out, goes back, goes off, goes home',
  ),
  witnessing: words('heard hear hearing overheard overhear listening listened watched saw seen'),
  hypothetical: words('if would could might imagine wish wishes wishing unless suppose hopefully should'),
  past: words('used ago once former formerly childhood sober clean'),
}

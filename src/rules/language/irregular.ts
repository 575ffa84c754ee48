const TABLE = `
be am is are was were been being
have has had having havin
do does did done doing doin
go goes went gone going goin
get gets got gotten getting gettin
take takes took taken taking takin
make makes made making makin
say says said saying sayin
tell tells told telling tellin
come comes came coming comin
see sees saw seen seeing
know knows knew known knowing
think thinks thought thinking thinkin
give gives gave given giving givin gimme
find finds found finding
leave leaves left leaving leavin
feel feels felt feeling feelin
bring brings brought bringing
keep keeps kept keeping keepin
hold holds held holding
write writes wrote written writing
stand stands stood standing
hear hears heard hearing
mean means meant meaning
meet meets met meeting
run runs ran running runnin
pay pays paid paying
sit sits sat sitting sittin
speak speaks spoke spoken speaking
lie lies lied lying lyin
lay lays laid laying
lead leads led leading
grow grows grew grown growing growin
lose loses lost losing losin
fall falls fell fallen falling
send sends sent sending
build builds built building
understand understands understood understanding
break breaks broke broken breaking breakin
spend spends spent spending
cut cuts cutting cuttin
drive drives drove driven driving drivin
buy buys bought buying buyin
wear wears wore worn wearing
choose chooses chose chosen choosing
drink drinks drank drunk drinking drinkin
eat eats ate eaten eating eatin
sleep sleeps slept sleeping sleepin
steal steals stole stolen stealing stealin
sell sells sold selling sellin
fight fights fought fighting fightin
throw throws threw thrown throwing throwin
teach teaches taught teaching
catch catches caught catching
hit hits hitting hittin
hurt hurts hurting
shoot shoots shot shooting shootin
stick sticks stuck sticking
swear swears swore sworn swearing
beat beats beaten beating beatin
bet bets betting
bite bites bit bitten biting
blow blows blew blown blowing blowin
burn burns burned burnt burning burnin
cheat cheats cheated cheating cheatin
forget forgets forgot forgotten forgetting
forge forges forged forging
hide hides hid hidden hiding hidin
let lets letting
put puts putting puttin
quit quits quitting quitted quittin
read reads reading
ride rides rode ridden riding ridin
ring rings rang rung ringing
rise rises rose risen rising
sing sings sang sung singing
slide slides slid sliding
spread spreads spreading
strike strikes struck striking
swing swings swung swinging
wake wakes woke woken waking
win wins won winning winnin
wind winds wound winding
dig digs dug digging
draw draws drew drawn drawing
freeze freezes froze frozen freezing
hang hangs hung hanged hanging
shut shuts shutting
sneak sneaks snuck sneaked sneaking
spit spits spat spitting
spin spins spun spinning
split splits splitting
dump dumps dumped dumping
die dies died dying dyin
deal deals dealt dealing dealin
set sets setting
bust busts busted bust busting
copy copies copied copying
man men
woman women
child children kids
person people persons
wife wives
thief thieves
knife knives knifed knifing
half halves
`

/** Irregular inflections by lemma, the lemma itself included. */
export const irregularEnglish: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map((forms) => [forms[0] ?? '', forms]),
)

import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Code of haters',
  understood: 'You use a sign or phrase by which people who hate know each other.',
  why: 'Those who screen profiles know these codes, and they count as plain words.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Delete it. If it is chance (a year of birth, a bracket), say it another way.',
  severity: 'high',
  certain: true,
  flags: [
    // Three brackets around a word: `(((they)))`.
    '!!(they|them|elites|elite|globalists|globalist|bankers|banker|media|press|journalists|hollywood|owners|conservatives|liberals|democrats|republicans|politicians|historians|academics|lawyers|producers|coincidence|@group-people|@group-word|@group-one|@politics-figure) @echo',
    '^ (14|fourteen) words $',
    // A number that may be a year.
    '<!(in|since|by|from|until|till|circa|around|about|year|before|after|of|early|late|to|bc|ad) 1488 !(%build|%found|%paint|%write|%print|king|treaty|ad|bc)',
    '(14 88|the 14 words|the fourteen words|our 14 words|14 words brother|hh88|88 heil|rahowa|zog|zionist occupied|gtkrwn|6mwe|6mne|wpww|white power|white pride worldwide|sieg heil|seig heil|heil hitler|hail hitler|heil|blood and soil|blut und boden|meine ehre heisst treue|jews will not replace us|you will not replace us|they will not replace us|day of the rope|race war now|total n death|tnd|total nigger death|white genocide|great replacement|the great replacement|replacement migration|kalergi plan|goyim know|the goyim|good goy|good goyim|oy vey shut it down|shut it down the goyim|holohoax|holocaust hoax|muh holocaust|muh six million|muh 6 million|6 gorillion|six gorillion|6 million lie|auschwitz had a|red pilled on the jews|jewish question|the jq|jewpilled|zio nazi|globohomo|clown world honk|honk honk clown world|race realism|race realist|human biodiversity|white lives matter|its ok to be white|it is ok to be white|it is okay to be white|all lives splatter|run them over lives|basketball americans|dindu nuffin|dindu nothing|we wuz kings|we wuz kangz|wuz kings|13 52|13 50|13 percent|despite being 13|13 do 50|cultural enrichment|culturally enriched|cultural enrichers|cultural enricher|enrichers|religion of peace strikes|religion of peace again|eurabia|londonistan|white sharia|remigration|remigrate|defend europe|tradwife master race|master race|racial purity|racially pure|pure blood aryan|aryan race|aryan nation|mud races|mud blood race|white ethnostate|ethnostate|white homeland|death to zionists|from poland go back|41 percent|41 them|join the 41|ywnbaw|you will never be a woman|you will never be a real woman|you will never be a man|trans rights are not|troonacide|autogynephile|agp freak|super straight|groomer agenda|rape jihad|taqiyya|jihad squad|kebab removal|remove kebab|deus vult infidels|love jihad|corona jihad|land jihad|ghar wapsi|jai shri ram or die|pakistan murdabad muslims|kill all men|male tears|femoid hate|rope day|black pilled on women|awalt|roastie hate|stop the steal from whites|it is her turn gas|gas the jews|gas the kikes)',
    '(check|early|do a little|always|every|same) (the|his|her|their)? early life (section|check|every)',
    '(early life) (section|check|every time|checks out)',
    '(noticing|notice) (the)? (pattern|patterns|coincidence|coincidences|names) .. (jews|jewish|tribe|chosen|bankers|media|every time|nose|early life)',
    '(the|our|those|you know) (chosen people|tribe|globalists|rootless cosmopolitans|international bankers|rothschilds|nose tribe|hook noses|small hats|small hat|tiny hats|tiny hat tribe|juice|jooz|joos) .. (control|own|run|rule|behind|again|every|did|want|pull|strings|funded|funding|money|world)',
    '(small|tiny) (hats|hat) .. (again|control|money|own|behind|club|crowd|tribe)',
    '(rothschild|rothschilds|soros|globalist|globalists) .. (puppet|puppets|pulling the strings|pull the strings|controls|control|owns|jew|jews|jewish)',
    '(joggers|googles|skypes|skittles|yahoos|basketballs|scholars) (are|ruin|everywhere|should|doing what|be like|stealing|again) ',
    '(urban|thug|vibrant|diverse) (youths|youth|thugs|types|crowd|gentlemen|scholars|people) (at it again|strike|again|stealing|looting|enriching|doing what they do|being)',
    '(🧃|👃|🐀) // (again|control|media|banks|every|bankers|them|own)',
    {
      words: ['(🐒|🐵|🦍) (🐒|🐵|🦍|🍌)', '🍌 (🐒|🐵|🦍)'],
      without: ['(zoo|safari|sanctuary|jungle|toddler|twins|triplets)'],
    },
    '(black|nigger|him|her|player|players|obama|pogba|rashford|saka|sterling|vinicius|africa|africans) .. (🐒|🐵|🦍|🍌)',
    '(⚡|⚡️) (⚡|⚡️)',
    '(women|woman|her|females) (property|objects|are property|☕)',
    '(go|went|going|is|full) (er|rahowa|saint dylann|saint tarrant|hero tarrant|st tarrant|breivik|king breivik)',
    '(it|that) is always (the)? (jews|joos|muslims|blacks|usual suspects|same people) (again|who|behind|every|$)',
    '(hitler|adolf|uncle adolf|austrian painter|the painter|mustache man|moustache man) .. (was right|did nothing wrong|had a point|the right idea|warned|warned us|knew|good ideas|misunderstood|painter|come back|fan|hero|legend|finish)',
    '(slavery|colonialism|apartheid|the holocaust|the empire|segregation) .. (was not that bad|was a good thing|was good|never happened|did not happen|exaggerated|hoax|did them a favour|did them good|civilised them|best thing|was a choice|lie|a lie|a myth|fake)',
    '(six million|6 million|six millions) .. (lie|hoax|exaggerated|did not|never|ovens|cookies|maths|math|impossible|numbers)',
    '(what|whatever) (they|you) (did|do) to (the)? (whites|white farmers|white people) .. (genocide|replacement)',
    '(we|us|whites|natives|europeans|our (people|kids|children|kind|race)|white (people|men|folk)) ..2 (being|getting|be) (replaced|outnumbered)',
    '(being|getting|be) (outbred|bred out)',
    '(replaced|outnumbered) in (our|my|their) own',
    '(keep|preserve|protect|secure|save|defend|stand up for|fight for) (the|our|my|a future for)? (white|aryan|hindu|european|western|christian|anglo) (race|blood|bloodline|children|identity|civilisation|civilization|homeland|genes|supremacy)',
    {
      words:
        '(white|aryan|european|hindu|brahmin|upper caste) (supremacy|power|pride|master|superiority|nationalist|nationalism|blood is|race is) (now|forever|worldwide|superior|✊|🤍|is|$)',
      when: { question: 'no' },
    },
    '(say what you (like|want|will)|whatever you (say|think)|credit (to|where)|fair play to) .. (about|to)? (adolf|hitler|mussolini|franco|enoch powell|the nazis|goebbels|himmler|pol pot)',
    {
      words:
        '(they|them) (always|all|just|really|secretly)? (own|run|control|rule|wind up running|end up running|funding|behind) (the|every|all|our|all the) (bank|banks|media|channel|channels|hollywood|papers|newspapers|press|money supply|federal reserve|film industry)',
      severity: 'medium',
    },
    { words: '(whose|who) country is (this|it) (exactly|anyway|now|again|$)', severity: 'medium' },
    {
      words:
        '(feel|feels|felt|feeling) like (a|i am a|i was a) (foreigner|stranger|minority|guest) in (my|our|your) own (country|town|city|land|street)',
      severity: 'medium',
    },
    '(race|blood) (mixing|mixers|mixed|traitor|traitors|suicide) (is|are|should|should be|$)',
    '(red|black) pilled (on|about) (the|race|women|jews|muslims)',
  ],
  allows: [
    '(against|anti|fight|fighting|oppose|condemn|end|dismantle|resist|counter|study|studies|historian|report|reports|reported|reject|confront|expose) .. (supremacy|power|nationalism|nationalist|replacement|genocide|denial|heil|hoax|realism)',
    '(theory|conspiracy theory|conspiracy|conspiracies|denial|denier|deniers|trope|tropes|dog whistle|graffiti|chanting|chanted|code|codes)',
  ],
  harmlessIn: ['history', 'news'],
} satisfies Rule

import type { Quality } from '../quality.ts'

export default {
  asks: `
    orally and in writing, verbal and written, written and verbal, write copy, persuasive, report writing
    fluent english, excellent english, good english, liaise*, negotiation skills, communicat*, written and spoken
    spoken english, written english, clear english, presentation skills, present your, explain complex, plain language
    articulate, write clearly, write clear, interpersonal, storytelling, put into words, plain english, clear writing
    write well, writes well, writing skills, written communication, verbally, in writing, oral communication
    talk to people, telephone manner, phone manner, persuad*, presenting to, liaison, liaising, copywriting
    editing skills, good listener, active listening, clear reports, reports that, write reports, writing reports
    minute-taking, speak* plainly, say it plainly, speaks clearly, clear speaker, storyteller, tell stories
    tells stories, eloquent, public speaking, give talks, giving talks, clear notes, talk to anyone, talks to anyone
    communicate, communicator, communicators, communication skills, comfortable presenting, confident speaker
    confident speaking, confident talking, confident on the phone, stand up in front, in front of a room
    in front of an audience, clean copy, clear and concise, well-written, keep people informed, keep everyone informed
    keep* stakeholders, ask good questions, listening skills, diplomacy, facilitation, interview people, run meetings
    chair meetings, language skills, excellent command of, command of english, persuasion, influencing, disagree openly
    plain words, in plain words, explain things without, without jargon, no jargon, jargon-free, confident presenter
    presenter, presenters, good presenter, clear communicator, confident communicator, good telephone, good phone
    builds relationships, relationship building, rapport, assertive, friendly written, clear written
    handle enquiries from, speak clearly, speak to anyone, good at talking, wordsmith, write things down
    say hard things, hard things kindly, a lay person, good communicator, strong communicator, excellent communicator
    able to communicate, communicate well, communicates well, writes clearly, clear spoken, written and oral
    oral and written, speaks well, speak well, strong writing, strong written, excellent written, good written
    fluent in english, fluent french, fluent spanish, fluent german, bilingual, excellent telephone, confident telephone
    advise in plain, explains clearly, explain clearly, in plain terms, plain terms, advice they can
    people can understand, report-writing, speak up in, liaise, liaises, active listener, listens well, listen well
    listening and, so that they know, let people know, explain technical, explaining technical, persuasive writing
    written in plain, briefing others, explain, explaining, voice on the telephone, telephone voice, phone voice
    write it up, writes it up, writing it up, tactful writing, well spoken, well-spoken, fluency in english
    proper english, spoken and, hold a room, hold the room, hold an audience, get your point across
    get the message across, a good ear, good listening, good telephone manner, telephone without fear, give evidence
    case narratives, clear narratives, in language they, in terms they, in words they, talk to strangers
    talk to everyone, talk people round, go-between, bridge between, parents' evening*, school talks, public talks
    give a talk, giving a talk, compelling copy, writes copy, write captions, written word, spoken word
    can be understood, be understood by, present findings, present results, present your findings, proficient in english
    proficiency in english, good command of, good spoken, good verbal, verbal skills, communicating, able to explain
    ability to explain, explaining to, explain to, explains to, briefings, speaking and listening, put a point across
    put across, talk more than, listen more, listens more, listen before, listens before, listen properly
    listens properly, listen carefully, listens carefully, really listen, really listens, keep parents, keeps parents
    keep families, keep clients, keep residents informed, dull subject, on the page, tell people early, tell people what
    tells people what, tell them why, brief ministers, briefing ministers, write the newsletter, newsletter, blog posts
    press releases, explain why, explains why, explaining why, explaining what, make it simple, makes it simple
    make it clear, makes it clear, make things clear, talk shop, talk to children, talk to customers and
    talk to people from, talking to people, talk easily, talks easily, hold a conversation, hold your own, small talk
    spoken instructions, written instructions, follow instructions in english, read and write, reading and writing
    negotiation, negotiating, negotiator, influence others, influencing skills, influence people, present ideas
    public speaker, words matter, choose your words, chooses words, chooses their words, the right words, right word
    find the words, lost for words, clear writer, good writer, strong writer, beautiful writer, writer, writes clear
    write a clear, write a good, writes a good, write a proper, a decent email, write letters, writes letters
    speak to parents, speak to groups, speak to customers, speak in front, speaking in front, facilitate meetings
    facilitating, chairing, interpersonal skills, answer questions from, answers questions from, field questions
    deal with press, court reports, give clear, gives clear, clear instructions, clear handover*, clear advice
    clear explanation*, clear voice, say what you think, sign language, second language essential, languages essential
    must speak, must be fluent, be fluent in, fluent in
    {present*|speak*|talk*|communicat*|explain*} _ {audiences|groups|parents|public|clients|customers|colleagues|people|anyone|everybody|everyone}
    {explain*|put|present*|describe*|report*|translate*|tell*} + {simpl*|plain*|clear*|understand*|non-technical|non-specialist*|everyone|anyone}
    {write*|writing|written} + {clear*|plain*|concise*|short|well|understand*|compelling|engaging|good|reports|copy}
    {complex|complicated|technical|difficult} + {explain*|simpl*|sentences|plain*|clear*|non-technical}
    {finish|want|enjoy} + reading
    {people|anyone|everyone|reader*|colleague*|audience} + {can follow|understand*|follow your}
    {write*|writes|written|draft*} + {letter*|document*|down|notes|emails|report*|proposal*|update*|captions|reader*}
    {clear|calm|friendly|patient} + {radio|phone|voice|telephone|email*|letter*|writing|spoken}
    {clear*|timely|accurate|good} + {notes|record*|report*} + {writ*}
    {make*|making} + {feel smart|understand*|understood|easy to follow}
    {explain*|advise*|advice|answer*|talk*} + {understand|plain|lay|jargon|know what|know why}
    {written|spoken} + {english}
    {fluent|fluency|proficien*|speak|speaks|spoken|written|write|native|excellent|proper|clear|strong} _ {english|french|german|welsh|irish|spanish|tamil|hindi|arabic|mandarin|cantonese|polish|dutch|italian|portuguese|isizulu|afrikaans|malay|urdu}
    {english|german|french|spanish} at {native|c1|c2|b2|business} level
    {tell*|say*|talk*|speak*} + {bad news|hard news|good news|straight|directly|hard things|difficult news}
    {relay*|pass on|pass it on|hand over} + {information|messages|clearly|accurately|everything|instructions}
    {draft*|write|writes|prepare*|produce*} + {clear|concise|readable|understood|plain|captions|narratives|letters|summaries|briefings|copy|releases|correspondence|minutes}
    {talk*|speak*|conversation*|conversations|meet*} + {parents|families|carers|farmers|authorities|press|journalists|contractors|suppliers|executives|directors|stakeholders|residents}
    {talk*} + {round|down|folk|sense into}
    {understood|clear*|understand} + {radio|signals|instructions|audience|caller*|reader*|layman*|regulator|patients|public}
    {telephone|phone|radio} + {manner|confident*|clear*|warm|polite*|pleasant}
    {explain*|put|describe*} + {in language|in words|in terms|so that|options|step by step|why}
    {ask*} + {right questions|good questions|the question nobody}
    {text|texts|calls|emails|chats|letters} and {texts|calls|emails|chats|letters|emails}
    {translate*|turn*|put} _ into {english|plain|words|simple|language|everyday|layman's}
    {write*|writing|written|draft*|prepare*|produce*} + {clear*|concise*|plain*|report*|letter*|email*|notes|copy|summar*|brief*|document*|minutes|proposal*}
    {phone|telephone|radio|english|verbal*|oral*|spoken} + {manner|clear*|confident*|good|excellent|fluent*|strong|skills|articulate*|professional*|well}
    {explain*|present*|describe*|convey|communicat*} + {clear*|plain*|simpl*|understand*|audience*|non-technical|non-specialist*|parent*|patient*|stakeholder*|board|senior|terms|language|jargon}
    {clear*|fluent*|good|excellent|strong|confident*} + {english|writing|written|writer|speaker|spoken|communicat*|telephone|presentation|presenter|listener}
    {can|able to|ability to} + {explain|present|persuade|write|listen|communicate|negotiate|put across|speak}
  `,
  hints: `
    presentations, explain things, explain*, verbal, presentation, stakeholder*, convey*, correspondence, fluent
    bilingual, handover*, outreach, on the phone, pitch, slides, write for, briefs, listening, convince, influence
    debate, build relationships, building relationships, clearly and, explains, explaining, talking, writing, written
    speak, speaks, radio, listen, listens, concise, persuade, speech, presents, clearly
  `,
  strengths: ['expertise'],
  shows: `
    my talk, gave a talk, i presented, presenting at, wrote a post, new blog post, my article, panel, workshop
    podcast
  `,
  against: ['profanity', 'harassment'],
} satisfies Quality

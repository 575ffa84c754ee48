import type { Quality } from '../quality.ts'

export default {
  asks: `
    orally and in writing, verbal and written, written and verbal, write copy, persuasive, report writing
    fluent english, excellent english, good english, speaking to, liaise*, negotiation skills, communicat*
    written and spoken, spoken english, written english, clear english, presentation skills, present your
    explain complex, plain language, articulate, write clearly, write clear, interpersonal, storytelling
    put into words, plain english, clear writing, write well, writes well, writing skills, written communication
    verbally, in writing, oral communication, talk to people, telephone manner, phone manner, influenc*, persuad*
    negotiat*, present to, presenting to, liaison, liaising, copywriting, editing skills, good listener
    active listening, clear reports, reports that, write reports, writing reports, minute-taking, speak* plainly
    say it plainly, speaks clearly, clear speaker, storyteller, tell stories, tells stories, eloquent, public speaking
    give talks, giving talks, clear notes, talk to anyone, talks to anyone, communicate, communicator, communicators
    communication skills, comfortable presenting, confident speaker, confident speaking, confident talking
    confident on the phone, stand up in front, in front of a room, in front of an audience, clean copy, writing for
    clear and concise, concise, well-written, keep people informed, keep everyone informed, keep* stakeholders
    ask good questions, listen and, listens and, listening skills, diplomacy, tact, facilitate, facilitation
    interview people, run meetings, chair meetings, language skills, excellent command of, command of english, literate
    persuade, persuasion, influencing, disagree openly, plain words, in plain words, explain things without
    without jargon, no jargon, jargon-free, confident presenter, presenter, presenters, good presenter
    clear communicator, confident communicator, good telephone, good phone, builds relationships, relationship building
    rapport, assertive, friendly written, clear written, handle enquiries from, speak clearly, speak to anyone
    good at talking, wordsmith, write things down, say hard things, hard things kindly, talks openly, openly with
    a lay person, can follow, good communicator, strong communicator, excellent communicator, able to communicate
    communicate well, communicates well, writes clearly, clear spoken, written and oral, oral and written, presenting
    presents, speaks well, speak well, strong writing, strong written, excellent written, good written
    fluent in english, fluent french, fluent spanish, fluent german, bilingual, excellent telephone
    confident telephone, advise in plain, explains clearly, explain clearly, in plain terms, plain terms
    advice they can, people can understand, report-writing, takes minutes, speak up in, liaise, liaises
    active listener, listens well, listen well, listening and, so that they know, let people know, explain technical
    explaining technical, persuasive writing, listen, listens, listening, written in plain, briefing others, explain
    explaining, voice on the telephone, telephone voice, phone voice, write it up, writes it up, writing it up
    in front of a hall, head or tail of
    {present*|speak*|talk*|communicat*|explain*} _ {audiences|groups|parents|public|clients|customers|colleagues|people|anyone|everybody|everyone}
    {explain*|put|present*|describe*|report*|translate*|tell*} + {simpl*|plain*|clear*|understand*|non-technical|non-specialist*|everyone|anyone}
    {write*|writing|written} + {clear*|plain*|concise*|short|well|understand*|compelling|engaging|good|reports|copy}
    {complex|complicated|technical|difficult} + {explain*|simpl*|sentences|plain*|clear*|non-technical}
    {finish|want|enjoy} + reading
    {people|anyone|everyone|reader*|colleague*|audience} + {can follow|understand*|follow your}
    {say*|tell*|speak*|talk*} + {hard|openly|kindly|early|straight|good news|bad news|directly|honestly}
    {write*|writes|written|draft*} + {letter*|document*|down|notes|emails|report*|proposal*|update*|captions|reader*}
    {clear|calm|friendly|patient} + {radio|phone|voice|telephone|email*|letter*|writing|spoken}
    {clear*|timely|accurate|good} + {notes|record*|report*} + {writ*}
    {make*|making} + {feel smart|understand*|understood|easy to follow}
    {explain*|advise*|advice|answer*|talk*} + {understand|plain|lay|jargon|know what|know why}
    {written|spoken} + {english}
  `,
  hints: `
    presentations, explain things, explain*, verbal, presentation, stakeholder*, convey*, correspondence, fluent
    bilingual, handover*, outreach, on the phone, pitch, slides, write for, briefs, listening, convince, influence
    debate, build relationships, building relationships, clearly and, explains, explaining, words, talk, talks, talking
    write, writes, writing, written, speak, speaks, email, emails, letters, letter, reports, notes, updates, documents
    radio, languages, language, conversation, conversations, questions, question
  `,
  strengths: ['expertise'],
  shows: `
    my talk, gave a talk, i presented, presenting at, wrote a post, new blog post, my article, panel, workshop
    podcast
  `,
  against: ['profanity', 'harassment'],
} satisfies Quality

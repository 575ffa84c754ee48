import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Hints at a secret from work',
  understood: 'You hint at something from work that is not public.',
  why: 'Hints are how most secrets get out; a careful employer notes it.',
  source: { name: 'CareerBuilder 2018', figure: 'sharing confidential information, 20 %' },
  advice: 'Delete it, or wait until the news is out and then say it gladly.',
  severity: 'low',
  when: { negated: 'any', condemned: 'any', question: 'any', hypothetical: 'any', speaker: 'any' },
  flags: [
    { words: ['(can not|not allowed to|not supposed to|could not possibly|should not|am not at liberty to|wish i could|dying to|itching to|so want to|bursting to|legally can not|will not) (say|tell|share|talk|reveal|discuss|post|speak) (you|much|more|too|about|anything|a thing|it|what|yet|why|who|which|$)', '(big|huge|massive|exciting|major|juicy|interesting|crazy|wild|scary|bad|mad|enormous|something) (news|things|stuff|changes|announcement|announcements|big|huge|moves|deal|project|launch|reveal) .. (coming|soon|at work|monday|tuesday|wednesday|thursday|friday|next week|tomorrow|this week|dropping|incoming|in the works|in the pipeline|afoot|happening|brewing|on the way)', '(watch this space|stay tuned|all will be revealed|iykyk|if you know you know|if only you knew|if you knew what i know|the things i know|the stories i could tell|i know something you|wait till you (see|hear)|wait until you (see|hear)|big things coming|watch the news|check the news|watch the share price|sell your shares|buy shares)'], with: ['@confidential-work'], without: ['(engaged|engagement|pregnant|baby|new job|my new|wedding|leaving|handed in|starting my own|own business|proud to|delighted|excited to announce|patients or|will never)'] },
    { words: ['(that is all|thats all|all) (i am|im|i will|i can|i could) (saying|allowed to say|say|going to say|telling you|permitted to say)', '(if you|anyone who|people who) (own|have|hold|bank|fly|shop|use|eat|drink|buy|live|send your kids|work|invest|rent|book|booked|happen to own|go) (shares|stock|with|at|in|near|your|our|there)? ... (i would|might want to|maybe|should|read the (paper|news)|get your|sell|stock up|switch|move your|cancel)', '(my|our|the) (work|client|boss|office) (inbox|slack|group chat|email|calendar|chat) .. (interesting|spicy|juicy|wild|crazy|fun|silent|quiet|insane|on fire)', '(roadmap|strategy|board|product|planning|pitch|quarterly|sales|budget|script|design|launch) (review|meeting|session|offsite|call|deck|reading|workshop) .. (was|is|got) (@how-very)? (spicy|juicy|wild|interesting|insane|something|eye opening|mental|mad|crazy|a lot|explosive|tense)', '(competitors|competition|rivals) .. (start sweating|be afraid|be worried|be scared|watch out|not ready|should be (worried|scared)|crying|shaking)'], with: [['@confidential-work', '@confidential-inside', '(shares|branch|roadmap|competitors|client|strategy|board|company|work)']], without: ['(recipe|party|birthday|match|squad)'] },
    { words: '(can not|not allowed to|not supposed to) (say|tell|share|talk|reveal) .. but .. (news|soon|coming|monday|tuesday|wednesday|thursday|friday|next week|watch|big|huge|massive|excited|wow|omg|bad|juicy|@confidential-matter)', with: [['@confidential-work', '(work|client|project|launch|meeting|studio|set|shoot|nda|season|brand|factory|lab|company)']] },
    { words: '(under nda|signed an nda|nda)', with: [['(but|working on|project|big|exciting|cool|can not|so)']], without: ['(contract law|template|lawyer|solicitor|gagging|gag|harassment)'] },
  ],
  allows: ['patient confidentiality', '(gdpr|hipaa) (training|course)', 'cannot discuss patients'],
  harmlessIn: ['game', 'film', 'sport', 'book', 'music'],
} satisfies Rule // prettier-ignore

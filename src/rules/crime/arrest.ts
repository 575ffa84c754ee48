import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Arrest, charge or court',
  understood: 'You tell of an arrest, a charge or a court date of your own.',
  why: 'A reader takes it for a criminal record, whatever came of it.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it. In many places you need not tell of spent convictions; ask a legal advice service.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    '[^ (sheriff|magistrates|crown|county|district|traffic)? court (on)? (monday|tuesday|wednesday|thursday|friday|tomorrow|next week) for (the|my|a|that)]',
    '^ [(got|getting|been|gettin|nearly|almost|just got|finally got|once got|only got) (got|been|myself)? (arrested|nicked by|cuffed|handcuffed|cautioned|bailed|busted by|detained by|remanded|convicted|sentenced to|locked up|banged up|done for|lifted by|charged with|done by (the)? @police)] !(of|off|development|out)',
    '[(spent|spending|slept|survived|did|woke up|waking up|ended up|landed|landing|sat|sitting|stuck|still|back|was|am|been|another|after|one) (the|a|my|last|another|friday|saturday|sunday|our|an entire|the whole|all)? (night|weekend|birthday|evening|few hours|morning|day|new years|hours|@number hours|@number nights|in)? (in)? (the|a|my|holding|custody)? (police|county|holding|drunk|jail|custody|prison)? (cells|cell|jail|custody|drunk tank|slammer|lock up|lockup|the nick|the tank|county jail|central booking|holding cell|custody suite|polis cell|the clink)] !(membrane|biology|death|phone|culture|line|signal|therapy|row|block|of the spreadsheet|battery|b2|sergeant|visit|battle|for (the|our) kids|for (my|our) (son|daughter))',
    '[(night|nights|weekend|hours) in (the|a)? (police|holding|county)? (cells|cell|jail|custody|tank|drunk tank|slammer|nick|central booking)] !(of|phone|for charity)',
    '[(my|our) (own)? (criminal record|rap sheet|mugshot|mug shot|mugshots|court date|court case|court hearing|court appearance|bail (hearing|conditions|date)?|ankle (monitor|bracelet|tag)|ankle tag|tag is|tag comes off|electronic tag|probation officer|parole|parole officer|po is|arraignment|plea|plea hearing|sentencing|sentencing date|suspended sentence|community service|community payback|unpaid work order|caution|conviction|convictions|arrest|arrests|warrant|curfew|restraining order (expires|says|is)|asbo|solicitor says (say|no comment|i)|duty solicitor|cellmate|cell mate|bail|charges (got|were|have been)|felony|misdemeanor|misdemeanour|dui lawyer|public defender|criminal (trial|case|charge|charges)|mugshot|jail time|prison sentence|time inside|indictment)] !(role|job|placement|service (award|project|in|with|for|hours)|order from|work with|clients|caseload|of the (state|team)|training|module|dissertation|i passed|qualification|as a volunteer|seeking|as an officer)',
    '[(court|sentencing|magistrates|crown court|trial|arraignment|plea hearing|bail hearing|sheriff court|district court|(my|our|court) hearing) (is|date|case|appearance)? (on|at|this|next|tomorrow|in the morning|monday|tuesday|wednesday|thursday|friday|in @number days)] .. (monday|tuesday|wednesday|thursday|friday|tomorrow|week|morning|month|@number|wish me luck|pray for me|suit|lol|😬|🤞|fingers crossed|solicitor|judge|$) .. !(final|doubles|booked|tennis|basketball|squash|badminton|netball|padel|pickleball|volunteer|duty|jury)',
    '[(on|under) (my)? (bail|probation|parole|curfew|house arrest|remand|home detention|licence conditions|a suspended sentence|court orders|release under investigation|unconditional bail|conditional bail|an ankle (monitor|tag)|court bail|police bail)] !(and a price|line|period|for the first|games|hr|@number (weeks|months) at|review|(period|officer)|at (my|the|a) (new)? (job|work))',
    '[(i am|i was|am|still|back|been|being|me|put) on (a)? tag] !(team|line|and)',
    '[(charged|done|arrested|convicted|cautioned|nicked|busted|banned|fined|prosecuted|booked|jailed|pulled|summonsed|charges|charge) (again)? (for|with|over|of) (a|an|my|the|gbh|some|being|having|common)? (assault|gbh|abh|affray|battery|fraud|theft|shoplifting|burglary|robbery|possession|intent|pwits|drunk and disorderly|drunk|disorderly|public order|public urination|criminal damage|vandalism|trespass|trespassing|perverting|handling|dangerous driving|reckless driving|careless driving|driving|speeding|supply|supplying|arson|affray|breach|brawling|fighting|resisting|resisting arrest|harassment|stalking|indecent|knife|weapon|bladed|offensive weapon|money laundering|embezzlement|forgery|hacking|drugs|drug|weed|dealing|hit and run|evading|twoc|joyriding|disturbing the peace|breach of the peace|public intoxication|public nuisance|dui|dwi|fare)]',
    {
      words:
        '[(the)? (police|cops|feds|old bill|gardai|polis|rozzers) (came|came round|turned up|showed up|knocked|raided|searched|took|kicked|kicked in|cuffed|nicked|arrested|caught|pulled|chased|booked|done|stopped) (my|our|me|us|in|for|at|the)? (house|door|flat|car|phone|phones|laptop|stash|gaff|plants|me|us|again|over|round|in|again)] !(when (my|our|we were) (robbed|burgled)|to (help|check|take a statement)|after (my|our|the) (break in|burglary)|to our aid)',
      when: { speaker: 'any' },
    },
  ],
  allows: [
    '(mixed doubles|doubles match|umpire|jury|juror|witness|custody of (my|our|the) (kids|children|son|daughter)|child custody|divorce|family court|small claims|tribunal|volunteer|volunteering|basketball|tennis|badminton|squash|netball|supreme court|food court|lunch box|cardiac arrest|arrested development|self arrest|wrongfully|wrongful|false arrest|court shoes|my client|my clients|clients)',
    '(man|woman|men|women|teenager|teenagers|suspect|suspects|people|protesters|ministers|officials|mp|officers|executives|boss|ceo|founder|journalist|activists|@number people) (was|were|has been|have been|who was|is|are)? (arrested|charged|jailed|sentenced|convicted|detained|released)',
    '(police (say|said|are investigating)|court heard|officials said|according to|breaking)',
    '(police|cops|feds|gardai) stopped (me|us) .. (light|lights|headlight|brake light|bulb|puncture|random|routine|checkpoint|to say|to ask|to tell|to warn|for a chat|flat tyre|flat tire)',
    '(@number * court)',
    '(get out of jail free|tagged (him|her|them|you|me|us|everyone))',
    '(passed|finished|completed|extended|end of|through|on|in) (my|a|the|three month|six month|@number month)? (probation|probationary) (period|review|today|early|at work|and|with flying)',
    '(used to|years ago|decades ago|in (19|20)@number)',
    '(phone|card|battery|it|they|she|he) (is|was)? charged',
    '(visa|permit|booking|dinner|table|flight|holiday) .. (charged|booked)',
  ],
  harmlessIn: ['recovery', 'legal-work', 'condemnation', 'game', 'drug-policy'],
} satisfies Rule

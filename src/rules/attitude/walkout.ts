import type { Rule } from '../../model/rule.ts'

const NOTICE =
  '(without (notice|warning|a word|saying|telling|working|giving|even|any notice|so much)|no notice|zero notice|mid shift|midshift|mid-shift|halfway through|half way through|in the middle of|middle of (my|a|the) (shift|rush|lunch|dinner|service)|on the spot|never (went|going|looked|came) back|did not (even)? (tell|go back|look back|say|give|hand)|on my (break|lunch|first day)|at lunch|on my lunch break|and (never|blocked|ghosted)|left (them|him|her) (to it|short|hanging|in the)|and drove (off|home)|and went home|apron|keys|lanyard|badge|headset|middle fingers|finger)'

export default {
  title: 'Walking out',
  understood: 'You say that you left a job or a shift without a word or without notice.',
  why: 'An employer counts on people to turn up, and to say when they will not.',
  advice: 'Delete it. “I moved on” is enough for any reader.',
  law: 'Leaving a place that is unsafe, or a lawful strike, is another matter and is not counted.',
  severity: 'medium',
  when: { negated: 'any', condemned: 'any', speaker: 'not-other', hypothetical: 'no' },
  flags: [
    { words: '(walked out|walk out|walking out|stormed out|storming out|upped and left|got up and left|just left|walked off|bounced|dipped|jumped ship|did a runner|legged it|clocked out|fucked off|sodded off|up and left|took off|walked) (of|from|on)? (my|the|that|this|a)? ..1 (job|shift|work|workplace|store|shop|kitchen|warehouse|restaurant|office|meeting|call centre|ward|floor|them|site|line|drive thru|bar)', without: ['(strike|picket|union|fire drill|fire alarm|evacuat|evacuated|protest|film|cinema|customer walked|unsafe|harassed|assaulted)'] },
    `(quit|quitting|resigned|packed in|jacked in|packed it in|jacked it in|left|walked out|walked|chucked in|threw in|binned off|sacked off|noped out) (my|the|that|this|a|work|job|on them)? ..1 (job|work|shift|place|store|company|gig|role)? .. ${NOTICE}`,
    '(lanyard|badge|keys|uniform|apron|laptop|headset|pass|name tag|nametag|hi vis|tabard|pager|notice|resignation|resignation letter) (is|are|was|left|on|sitting) (on|in|at|the)? (the|my|his|her|their)? .. (desk|counter|bin|hook|locker|table|reception|till|doorstep|letterbox|seat|dash|keyboard|windscreen|fridge) .. (they can|phone is off|phone off|good luck|bye|never|not sorry|i am out|am out|done|no warning|went home|gone|not coming|do not call|work it out|their problem|blocked|see ya|and i)',
    '(left|leaving|put|stuck|slid|slipped|dropped|pinned|posted) (my|a) (notice|resignation|resignation letter|badge|keys|lanyard|pass) .. (on|under|in|through|to|with) ... (went home|walked|left|gone|drove|no warning|not sorry|never|ran|out|bye)',
    '(turned|turn|spun|swung) (round|around|the car around|the car round|straight round|back) and (went|drove|walked|headed|legged it|cycled|got) (straight)? (back)? (home|off|to bed|to the pub|to sleep|out)',
    '(stopped|stop|quit) (showing up|turning up|going in|going|coming in|answering|replying|logging in|logging on|attending) (to|for)? ..4 (notice|work|shifts|shift|job|boss|weeks|meetings|manager|the office|placement|internship) !(the gym)',
    '(they|boss|manager|work|gaffer) (rang|called|texted|phoned|keeps calling|keeps ringing|keep ringing|kept ringing|blew up my phone) // (did not (pick up|answer|reply)|ignored|blocked|let it ring|declined|silenced|left on read)',
    '(blocked|muted) (my|the) ..1 (boss|manager|work|supervisor|work group|work chat|work whatsapp|rota group|old boss) .. (and|on|number|lol|mid|today|before|went|after|😂|never)',
    '(quit|resigned|resign|quitting|handed in my notice|left|told them i quit) (my|the|that|a|this)? (job|work|notice)? ..2 (over|via|by|on|with|through) (a|an|one|the)? (snapchat|whatsapp|text|tiktok|email|e mail|instagram|insta|facebook|messenger|emoji|thumbs up|meme|gif|selfie|voicemail|voice note|post it|sticky note|note|cake|song|linkedin post|slack|teams|dm|story|tweet|meow)',
    { words: '(walked|walk|turned|went|marched|strolled|reversed|wheeled) (straight|right|right back|back|straight back|around and) ..1 (out|home|round|around|off)', with: [['(rota|shift|boss|manager|managing|saw (it was|who|the)|first day|job|interview|clocked|workload|supervisor|queue of customers)']], without: ['(water|sea|cinema|film|shop assistant|restaurant|gym)'] },
    { words: '(simply|just|still|definitely|defo|absolutely|straight up) not (going|turning up|going in|showing up|coming in|doing it|working it|bothering)', with: [['(rota|shift|work|job|boss|overtime|training|meeting|induction|inset)']] },
    '(they|boss|manager|work|rota) (put|have put|stuck|got|have) me (on|down for|in for) .. (not going|not turning up|not doing it|no chance|will not be there|good luck|not happening|i am busy|calling in|lol no)',
    '(they|boss|work|he|she) can (find|get|hire) (another|some other|a different|somebody else|someone else) (mug|mugs|idiot|fool|slave|sucker|monkey|muggins|donkey|clown|to (do|boss|shout))',
    '(rage quit|ragequit|rage quitting|quit by text|quit over text|quit via text|quit by email|no call no show|no call no showed|ncns)',
    { words: '(no showed|no show|no showing|awol)', with: ['(work|shift|job|boss|manager|interview|rota|hr)'] },
    '(ghosted|ghosting|ghost) (my|the|that|this) ..1 (job|boss|manager|work|employer|shift|shifts|company|new job|interview|recruiter|interviewer|agency|placement|internship)',
    '(never|did not) (went|go|turned|turn|showed|show|gone|even show|even turn|bother showing|bother turning) (up|back|in) (to|for|after)? (my|the|that|a)? ..1 (shift|job|work|lunch|break|interview|induction|first day|training|placement)',
    '(went|gone|popped|stepped|nipped|left) (out|for|on|to) (my|a|the)? (lunch|break|smoke|fag|cigarette|car|lunch break|smoke break|milk) .. (never (went|came|going|returned|coming)|did not (go|come|return)|kept (driving|walking)|and (drove|went) home|not (going|coming) back)',
    '(threw|chucked|tossed|flung|slammed|left|dropped|launched|lobbed|hung up|binned|handed) (my|the) (apron|badge|keys|headset|lanyard|uniform|name tag|hi vis|pager|radio|hairnet|visor|hard hat|scrubs|vest|tabard|hat|id) .. (at|on|in|and|down) .. (left|walked|gone|quit|boss|manager|counter|bin|face|desk|dustbin|floor|hood|out|done|home|car)',
    '(skipped|skip|skipping|missed|ditched|blew off|bailed on|binned|flaked on|bunked|sacked off|jibbed|swerved|cancelled) (my|the|a|another|todays|tonights|this) ..1 (shift|interview|probation|induction|training day|appraisal|night shift|morning shift|late shift|early shift|inset|work) .. (lol|because|for|could not|can not|did not|oops|no regrets|again|and|to|tbh|😂|sorry not sorry|whatever)',
    '(told|tell|telling) (my|the|him|her|them) ..1 (boss|manager|gaffer|supervisor|shift lead|em)? .. (to shove it|where to (stick|shove) it|shove it|i quit|stick it) .. (walked|left|clocked|mid|and|then|on the spot)',
    '(quit|quitting|leave|leaving|resign|resigned|handing in|handed in|done) .. (effective immediately|with immediate effect|starting now|as of now|not even (sorry|serving)|not working (my|the) notice|sod (my|the) notice|screw (my|the) notice|fuck (my|the) notice|without serving)',
    '(two|2|four|one) (weeks|week) notice (is|are) (for|a courtesy|overrated|a scam|optional|dead)',
    'not (working|serving) (out)? my notice',
  ],
  allowsInPost: ['(can not make myself|could not make myself|not wake up|panic attack|panic attacks|suicidal|burnt out|burned out)'],
  allows: ['(idiot|forgot|silly me|locked (myself)? out|fridge|lost my keys)', '(strike|striking|picket|walkout for|union)', 'walk (out|off) (the|a|my)? (pitch|stage|court|exam|fire)', 'no show .. (refund|patients|clients|guests|appointment)', '(customer|patient|client|guest|they|he|she) (did not|never) (show|turn) up'],
} satisfies Rule // prettier-ignore

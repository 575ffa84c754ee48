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
    `(quit|quitting|resigned|packed in|jacked in|packed it in|jacked it in|left|walked out|walked|chucked in|threw in|binned off|sacked off|noped out) !(past|school at|me|to) (my|the|that|this|a|work|job|on them)? ..1 (job|work|shift|place|store|company|gig|role)? .. ${NOTICE}`,
    '(lanyard|badge|keys|uniform|apron|laptop|headset|pass|name tag|nametag|hi vis|tabard|pager|notice|resignation|resignation letter) (is|are|was|left|on|sitting) (on|in|at|the)? (the|my|his|her|their)? .. (desk|counter|bin|hook|locker|table|reception|till|doorstep|letterbox|seat|dash|keyboard|windscreen|fridge) .. (they can|phone is off|phone off|good luck|bye|never|not sorry|i am out|am out|done|no warning|went home|gone|not coming|do not call|work it out|their problem|blocked|see ya|and i)',
    '(left|leaving|put|stuck|slid|slipped|dropped|pinned|posted) (my|a) (notice|resignation|resignation letter|badge|keys|lanyard|pass) .. (on|under|in|through|to|with) ... (went home|walked|left|gone|drove|no warning|not sorry|never|ran|out|bye)',
    '(turned|turn|spun|swung) (round|around|the car around|the car round|straight round|back) and (went|drove|walked|headed|legged it|cycled|got) (straight)? (back)? (home|off|to bed|to the pub|to sleep|out)',
    '(stopped|stop|quit) (showing up|turning up|going in|going|coming in|answering|replying|logging in|logging on|attending) (to|for)? ..4 (notice|work|shifts|shift|job|boss|weeks|meetings|manager|the office|placement|internship) !(the gym)',
    '(quit|resigned|resign|quitting|handed in my notice|left|told them i quit) (my|the|that|a|this)? (job|work|notice)? ..2 (over|via|by|on|with|through) (a|an|one|the)? (snapchat|whatsapp|text|tiktok|email|e mail|instagram|insta|facebook|messenger|emoji|thumbs up|meme|gif|selfie|voicemail|voice note|post it|sticky note|note|cake|song|linkedin post|slack|teams|dm|story|tweet|meow)',
    '(rage quit|ragequit|rage quitting|quit by text|quit over text|quit via text|quit by email|no call no show|no call no showed|ncns)',
    '(ghosted|ghosting|ghost) (my|the|that|this) ..1 (job|boss|manager|work|employer|shift|shifts|company|new job|interview|recruiter|interviewer|agency|placement|internship)',
    '(threw|chucked|tossed|flung|slammed|left|dropped|launched|lobbed|hung up|binned|handed) (my|the) (apron|badge|keys|headset|lanyard|uniform|name tag|hi vis|pager|radio|hairnet|visor|hard hat|scrubs|vest|tabard|hat|id) .. (at|on|in|and|down) .. (left|walked|gone|quit|boss|manager|counter|bin|face|desk|dustbin|floor|hood|out|done|home|car)',
  ],
  allowsInPost: ['(can not make myself|could not make myself|not wake up|panic attack|panic attacks|suicidal|burnt out|burned out)'],
  allows: ['(idiot|forgot|silly me|locked (myself)? out|fridge|lost my keys)', '(strike|striking|picket|walkout for|union)', 'walk (out|off) (the|a|my)? (pitch|stage|court|exam|fire)', 'no show .. (refund|patients|clients|guests|appointment)', '(customer|patient|client|guest|they|he|she) (did not|never) (show|turn) up'],
} satisfies Rule // prettier-ignore

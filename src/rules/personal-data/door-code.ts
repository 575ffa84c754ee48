import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A way into your home or accounts',
  understood: 'A post tells a code, password or hiding place that lets others in.',
  why: 'Anyone who reads it can use it. It is no fault and changes no score.',
  advice: 'Delete it and change the code, or move the key.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', quoted: 'any' },
  flags: [
    '[(door|gate|alarm|entry|entrance|building|garage|key safe|keysafe|lockbox|lock box|key box|safe|locker|lobby|intercom|buzzer|front door|back door|side gate|phone|bike lock|padlock|airbnb|flat|apartment|main door|burglar alarm) (..1) (code|pin|combo|combination|passcode|password|number|keypad) (is|was|are|still|to|=|for)? .. (@code|@digits|@mixed|@number)] !(years|people|%)',
    '[(code|pin|combo|combination|passcode) (for|to|on) (the|my|our) (..2) (door|gate|alarm|building|garage|key safe|keysafe|lockbox|safe|phone|house|flat|front door|lobby|shed) (is|was)? .. (@code|@digits|@number)]',
    '[(buzz|buzzer|punch in|key in|type in|press) (number|no|flat|code)? (@code)] // (door|gate|flat|building|come up|entrance|lobby)',
    '[(spare|house|front door|back door|my|the|flat|key|keys|shed) (key|keys)? (is|are|lives|live|hidden|sits|left|key is|keys are|will be|stays|%leave .. key) (always|still|hidden|kept)? (under|beneath|behind|in|inside|on top of|above|beside) (the|a|my|our) (..2) (mat|doormat|frog|gnome|plant pot|plantpot|pot|flowerpot|flower pot|planter|brick|rock|stone|bin|bins|meter box|meter cupboard|gas meter|letterbox|mailbox|ledge|door frame|welcome mat|statue|tortoise|hedgehog|watering can|shed|bbq|barbecue|dog kennel|buddha|geranium|geraniums|begonia|bucket|wellies|boot|lantern|windowsill|toad|owl|duck|cat flap|step)]',
    '[(my|our|the)? (door|back door|front door|house|flat|place|flat in @capital|house in @capital|gate|garage|shed|patio door|window|kitchen window) (is|are|will be)? (always|never|usually|on the latch|left|permanently)? (unlocked|on the latch|left open|left unlocked|never locked|not locked|open all night|always open)] // (come in|come on in|help yourself|empty|away|nobody|no one|just come|feed|all night|walk in|whenever|back)',
    '[(wifi|wi fi|router|netflix|email|laptop|spotify|instagram|facebook|icloud|gmail|bank|amazon|disney|hotspot|home) (wifi)? (password|passcode|pw|pass|passphrase|login) (is|was|still|=) (still|literally|just|now)? !(a|an|the|my|on|in|wrong|too|so) *] !(wrong|the same|expired|a nightmare|important|not|on|reset|broken|changed|too|so|required|needed|stuck)',
    '[(key|keys) (are|is)? (under|beneath|behind) (the|a) ..3 (mat|pot|frog|gnome|bin|brick|planter|flowerpot|stone|rock|doormat|tree|bench|step)]',
    '[(wifi|wi fi) (is|code is|pw is|=) @mixed]',
    '[wifi is @idnumber]',
    '[wifi is *] // (help yourself|help yourselves|log in|get on)',
    '[my (password|passcode|pin|pw|unlock code|phone pin|security question|security answer|mothers maiden name|mother maiden name|mum maiden name) (is|was) (still|literally|just)? ..2] !(wrong|the same|expired|not|a secret|safe|too|so|needed|going|about|nothing|stuck|weak)',
    {
      words:
        '[(keys|key|house keys|door key|front door key)] ..4 (close up|teeth visible|readable|legible|number visible|in focus|in shot|new house|new flat)',
      when: { speaker: 'any' },
    },
  ],
  allows: [
    '(his|her|their|neighbour|neighbours|neighbor|next door|someone else) (..3) (wifi|password|code|passcode|router)',
    '(change|changing|never use|do not use|reset|strong|random words|password manager|phishing|tip)',
    '(work|staff|admin|server|client|production|office|database) (password|code|door)',
    '(promo|discount|voucher|referral|source|dress|area|post|bar|qr|morse|cheat) code',
  ],
} satisfies Rule

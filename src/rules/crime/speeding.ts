import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Speeding and risk on the road',
  understood: 'You tell of driving far over the limit, or with your mind elsewhere.',
  why: 'Reckless driving puts others in danger and can rule you out where the job has a vehicle.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    '[@number (mph|kmh|kph|km h|k|kms)? (in|through|past) (a|the|my) (15|20|25|30|35|40|45|50|55|60|65|70|75|80|90|100|110|120|twenty|thirty|forty|fifty|sixty|seventy) (zone|limit|mph|kmh|area|$|on|past|with|this|again|but|is|was|because|and|lol|outside|last|near|through|in|baby)] !(minute|minutes|day|degrees|people)',
    '[(clocked|clocking|doing|did|hit|hitting|touched|reached|topped|pushed|pushing|maxed|maxing|sitting|cruising|flying|got|pulled|flashed|caught|wrung|saw|seen|needle|pinned|holding|held|hold) (at|up to|it|her|him|the needle|out at|it up to|a|on)? @crime-fast (mph|kmh|kph|km h|k|kms|kmph|miles an hour|miles per hour|an hour|on the clock|on the dash)? .. (on|down|along|up|round|through|in|past|across) (the|a|my)? (empty|wet|back|old|new|entire|whole)? @crime-road]',
    '[@crime-fast (mph|kmh|kph|km h|k|kms|kmph)? .. (in|on|down|along|through|past) (the|a|my)? @crime-road] .. !(jobs|people|cars|homes|staff|miles|tonnes|properties|million)',
    '[(140|150|160|170|175|180|185|190|195|200|205|210|215|220|225|230|235|240|245|250|260|270|280|290|300) (kmh|km h|kph)? (on|down|along) (the|a) .. where .. (is|are|was)? (allowed|permitted|the limit)]',
    {
      words: '[(speedometer|speedo|dashboard|dash|clocks|needle) ... (@crime-fast|@number (km h|kmh|mph|kph))]',
      when: { speaker: 'any' },
    },
    {
      words:
        '[(while|whilst|when|as i am|as i|at the same time as) (i am|am|still)? (driving|at the wheel|behind the wheel|steering|doing @number on|stuck at the wheel|on the motorway|riding my motorbike|cycling home drunk|flying down)]',
      with: [
        [
          '(phone|text|texting|texted|scroll|scrolling|scrolled|stories|story|reels|reel|tiktok|tiktoks|live|insta|instagram|snap|snapchat|facetime|zoom|teams|call on video|video call|watching|watch|netflix|youtube|reading|typing|type|tweeting|tweet|posting|post|selfie|selfies|filming|film|filmed|recording|emails|email|laptop|makeup|mascara|eyeliner|shaving|noodles|burrito|cereal|candy crush|wordle|catching up|dms|swiping|tinder|voice notes|minecraft|chess)',
        ],
      ],
      without: [
        '(hands free|handsfree|podcast|podcasts|audiobook|audiobooks|radio|do not|never|kills|passenger|stop|fined|illegal|pulled over to|parked)',
      ],
    },
    {
      words:
        '[(suspended|banned|expired|no|revoked|lapsed|fake|borrowed|without a|never had a|do not have a|not got a|lost my|without my) (driving|drivers|driver|valid|full)? (licence|license|insurance|mot|rego|plates|tax|road tax)]',
      with: [
        [
          '(drive|drove|driving|drives|driven|pulled over|wheel|whip|motor|car|van|bike|checkpoint|cop|cops|police|feds|traffic|got away|sweet talked|stopped|school run|commute|delivery|uber|taxi)',
        ],
      ],
      without: [
        '(lessons|passed|test on|waiting for|renew|renewed|dvla lost|dmv lost|learner|walk|bus|train|software|fishing|tv)',
      ],
    },
    '[(pulled over|stopped|flashed|pulled) (again|for|on|by|at|doing|with) .. (speeding|suspended|licence|license|again|third time|second time|@number|insurance|plates|weed|open (bottle|can|container)|no (mot|tax|insurance|seatbelt)|phone|red light|swerving)] .. (got away|let me|let off|talked|warning|lol|again|😇|😂|flirted|cried|smiled|sweet|charm|cousin|wave|waved|sorry officer|third|cop|officer)',
    '[(ran|run|running|drove|drive|driving|did|pushed) .. (@number|fourteen|twelve|sixteen|eighteen) (hours|hrs|hour) .. (on|over|past) .. (hour clock|hours of service|logbook|log book|eld|tacho|tachograph|legal hours|clock)]',
    '[(lost|losing|lose|back my|took|taken|taking|surrendered|handed in) (my|the) (driving|drivers)? (licence|license) (for|until|till|last|again|in|due|after|because|over|to)] .. (months|years|month|year|@number|speeding|points|ban|drink|drunk|limit|blew|machine|copper|court|weed|totting|phone) !(application|wallet|purse|post)',
  ],
  allows: [
    '(no|without a) (licence|license) (is)? (needed|required|necessary)',
    '(track|circuit|silverstone|brands hatch|nurburgring|simulator|sim|forza|gran turismo|mario kart|karting|go kart|f1|formula|rally|motogp|isle of man tt|nascar|need for speed|gta|treadmill|drag strip|airfield|rollercoaster|roller coaster|train|plane|serve|bowled|bowler|wind|winds|gust|gusts|storm|cyclone|hurricane|heart rate|bpm)',
    '(do not|never|please|stop|should not) .. (text|texting|speed|speeding|drive|driving|phone)',
    '(other drivers|this driver|that driver|idiot|idiots|some (idiot|muppet|bloke|lad|lunatic|tool|clown)|bloke in|guy in|the driver|a driver|drivers who|people who|lorry driver|car behind|car in front|van behind)',
    '(20 in a 20|30 in a 30|40 in a 40|50 in a 50|sat nav)',
    '(used to|years ago)',
    '(roadworks|closure|closed|delays|accident on|crash on|junction|services) .. (a|m|n)@number',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game'],
} satisfies Rule

import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A result in figures',
  understood: 'You tell what came of your work, with a figure.',
  why: 'A result that can be counted is what a hiring manager looks for first.',
  advice: 'Keep it. Say how you did it.',
  when: { speaker: 'not-other', condemned: 'any' },
  flags: [
    '[(%cut|%reduce|%raise|%increase|%grow|%double|%halve|%triple|%treble|%improve|%save|%boost|%drop|%lift|%bring|brought|%slash|%beat|%exceed|%shrink|shrank|%lower|went|gone|goes|%trim|%fall|fell|down|up|rose|turned|took|turnover|errors|complaints|appointments|attendance|wait|waiting|response|sales|revenue|readmissions|falls|accidents|churn|waste|spoilage|absence|reports) ..8 from (@number|@number-word|one in|nearly|about|over) ..4 to (@number|@number-word|nearly|under|zero|one|none|about|just)] !(am|pm|years old|seats|house|flat|monday)',
    '[(%cut|%reduce|%raise|%increase|%grow|%double|%halve|%improve|%save|saved|saving|%boost|%drop|%lift|%slash|%beat|%exceed|%lower|%trim|up|down|rose|fell|grew) ..6 (by|of) (@number|@number-word|a (third|quarter|half|fifth|tenth)|half|two thirds|nearly|over|almost|around|about) !(us|you)] !(stone|kg|lbs|my (wages|pay|hours))',
    '[(down|up) (from)? @number ..3 (to|%|percent|a week|a day|on last|year on year|since|on the year)] !(votes)',
    '[(reports|sales|attendance|output|signups|donations|footfall|bookings|orders|enrolment|membership|retention|yield|scores|grades) (are|is|went|have gone|has)? (up|doubled|tripled|threefold|fourfold|twofold)]',
    '[(@number) (%|percent) (of|above|over|under|less|fewer|more|increase|reduction|drop|improvement|quicker|faster|up|down|uptime|on time|pass rate|retention|attendance|occupancy|sell through|quota)] !(of (people|men|women|voters|americans|brits|statistics|the time|them|you|my (salary|wage|pay)|users|all))',
    '[(closed|finished|ended|hit|beat|exceeded|smashed|met|blew past|passed|at) ..3 (@number) (%|percent)? (of)? (quota|target|budget|goal|forecast|plan|kpi|kpis)]',
    '[(zero|no|without (one|any)|not (a|one) single|not one|without a single|nobody|0) ..2 (injuries|injury|accidents|incidents|falls|faults|defects|downtime|complaints|missed|errors|failures|outages|lost time|leavers|returns|drop outs|dropouts|reopened|delays|casualties|missed session|non conformances|findings|pressure sores|readmissions|waste)]',
    '[(nobody|no one|not one (person|of them)) (has|have)? (left|quit|resigned|dropped out|missed) (since|that year|all year|this year|in|a)]',
    '[(@number|@number-word) (residents|people|families|homes|patients|children|kids|guests|covers|calls|claims|orders|parcels|letters|rows|tickets|units|tiles|trees|hives|houses|tonnes|meals|voters|students|customers|visitors|appointments|deliveries|interviews|cases|jobs|members|subscribers|downloads|copies|loaves|cakes) ..5 (in (@number|@number-word|a|one|under) (minutes|hours|days|day|weeks|week|months|month|year|night|shift)|cleared|out in|down in|without|no complaints|zero|moved|delivered|processed|closed|shipped|served|sold|rehomed|rehoused|vaccinated|fed|planted)] !(killed|dead|died|stranded|waiting|arrested|lost)',
    '[(first|@number) (month|week|year|quarter|shift|day) .. (@number) ..2 (reopened|closed|sold|sales|complaints|orders|calls)]',
    '[(in|inside|under) (@number|@number-word) (minutes|hours|days|weeks|months) flat?] // (everyone down|delivered|live|evacuated|ahead|last year|used to)',
    '[(ahead of|under|within|below|on) (schedule|budget|time and|time on|deadline) ..4 (and|by|with|under|on)?] // (delivered|finished|project|we|team|opened|launched)',
    '[(@number|two|three|four|five|six|ten|several) (years|months|weeks|seasons) (on the trot|in a row|running|straight|unbeaten|without (a|an|any)|injury free|accident free|incident free)] !(late|of)',
    '[(saved|saves|saving) (us|the (team|company|clinic|school|trust|council|client|firm|hospital|charity|department)|everyone|them) ..3 (hours|@number|days|thousands|money|a fortune)]',
    '[used to take .. (now|a minute|minutes|seconds|ten|hours|the whole)]',
  ],
  allows: [
    '(voters|toddler|modules|fights|bathroom|boat race)',
    '(temperature|degrees|inflation|rent|rents|mortgage|price|prices|petrol|gas bill|bill|bills|wages|my pay|fever|bus fare|fares|energy bill) ',
    '(lost|losing) .. (stone|kg|weight)',
    '(shots|pints|beers|bottles|jagerbombs|vodkas|lines|pills)',
  ],
  harmlessIn: ['news'],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule

import { GROUP } from './group.ts'

/** The sentence tells what others think or do, or judges it: no voice of the owner. */
export const OTHERS_SAY = [
  `^ (saying|claiming|arguing|pretending|thinking|believing|telling people|implying|shouting|calling|threatening to *|calling for|wishing death on|treating) (that)? (all|most|any)? ${GROUP}`,
  '(anyone|anybody|people|those|man|men|someone|person|persons|bigots|racists|thugs|cowards|idiots|everyone|whoever|if you|you|he|she|they|who|politicians|trolls) (who|that)? (still|also|really|just|openly|actually)? (hate|hates|hated|dislike|dislikes|attack|attacks|attacked|abuse|abuses|bully|bullies|harass|harasses|mock|mocks|insult|insults|exclude|excludes|deport|deports|ban|bans|banned|despise|despises|target|targets|blame|blames|demonise|scapegoat|fear|fears)',
  '(was|is|were|would be|are) (so|just|completely|clearly|utterly|plainly|morally|totally)? (wrong|unfair|racist|sexist|a mistake|unlawful|illegal|discrimination|discriminatory|bigoted|shameful|cruel|inhumane|unjust) !(with|about)',
  '(he|she|government|party|ministers|trump|police|state|council|boss|school|club|church|landlord|company) .. (want|wants|wanted|plan|plans|tried|trying|voted|threatened|threatens|decided|promised) to',
] as const

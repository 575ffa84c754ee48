import type { Rule } from '../../model/rule.ts'

const GUN =
  '(gun|guns|pistol|rifle|shotgun|handgun|revolver|firearm|firearms|glock|glocks|ak47|ak 47|ar15|ar 15|uzi|strap|blicky|gat|draco|machete|zombie knife|rambo knife|flick knife|butterfly knife|switchblade|katana|samurai sword|hunting knife|combat knife|knuckle duster|knuckledusters|brass knuckles|crossbow|assault rifle|semi automatic|sawn off|9mm|weapon|weapons|grenade)'

export default {
  title: 'Weapon shown off',
  understood: 'You show or boast of a weapon.',
  why: 'Where weapons are lawful many shrug, elsewhere many do not; a picture tells no reason.',
  advice: 'Delete it, or say what it is for: range, hunt, kitchen, stage.',
  severity: 'low',
  flags: [
    `(my|grandads|grandad|grandpa|dads|dad|grandfathers|hello to my|new toy|me and my|little|our|his old|uncle|with my|with the|got the) (little|old|new|trusty|loaded|custom)? (glock|shotgun|rifle|pistol|ar|ar15|ak|ak47|revolver|9mm|machete|beretta|smith and wesson|uzi|deagle|desert eagle|samurai sword|katana|handgun) !(proof|range|club|mic)`,
    '(pics|pictures|photo|photos|selfie|selfies|shoot|photo shoot|posing|pose|post) .. with (the|my|a|our|his) (ar|gun|guns|rifle|glock|shotgun|pistol|ak|9mm|machete|blade|swords|katana|strap)',
    `(holding|hold|posing with|pointing|points|aiming|brandishing|waving|wielding|clutching|flashing|carrying|holds) (a|an|the|two|some|his|her|my|up a|what looks like a|several)? .. ${GUN}`,
    {
      words: `(pointing|points|aiming|aims|brandishing|waving|held|holding|putting) (a|an|the|two|his|her|my)? .. ${GUN} .. (at|to|in) (the|his|her|my|your|a|someone|you)? (camera|viewer|head|face|temple|him|her|you|neighbour|photographer|us|throat|lens)`,
      severity: 'medium',
    },
    `(my|new|got|got me|got myself|bought|picked up|just bought|just got|finally got|copped|treated myself to|carry|carrying|carries|packing|own|owning|keep|keeping|meet) (a|an|my|the|another|two|new|some|me|this|mine)? (new|loaded|little|big|custom|shiny|illegal|unregistered|baby)? ${GUN} .. (under|in my|on me|with me|everywhere|collection|baby|day|at all times|by the|by my|for protection|loaded|ready|today|ready for|🔫|😈|🔥|💪|😎|🖤|next to|in the (car|glove|boot|drawer|nightstand|house)|just in case|everyone|bitches)`,
    '(locked and loaded|stay strapped|staying strapped|keep it strapped|strapped up|strapped and ready|strap on me|pole on me|blade on me|shank on me|got the (pole|strap|stick|blicky|ching|rambo) on me|never leave (home|the house) without (my|the|a) (blade|knife|gun|glock|piece|strap|9)|packing heat|come and take it|come and take them|from my cold dead hands|cold dead hands|sleep with a (gun|knife|bat|machete|axe|hammer|glock)|bat by the (door|bed)|machete by the|(gun|glock|pistol|shotgun) under (my|the) (pillow|bed|seat)|trigger happy|itchy trigger|trigger finger is|finger on the trigger|guns blazing out)',
    '(🔫|🔪|🗡) (🔫|🔪|🗡|😈|💀|🔥|💯|😤)',
    `(carry|carried|carrying|brought|bring|took|bringing|sneaked|hid|hiding) (a|my|the) (blade|knife|gun|machete|shank|glock|strap|pistol|flick knife|hammer|knuckle duster|screwdriver) (to|into|in|on|out|around|everywhere|when|for|under) (school|college|work|town|class|the|my|a|uni|bus|tube|protection|safety|night|sock|jacket|bag|$)`,
    '(made|making|make|building|built|printed|3d printed|how to make) (a|my|my own|some)? (pipe bomb|pipe bombs|nail bomb|petrol bomb|molotov|molotovs|ghost gun|zip gun|explosives|homemade gun|homemade bomb|napalm|shiv|shank|knuckle duster|bomb)',
  ],
  allows: [
    '(nerf|water|toy|glue|nail|staple|massage|heat|spray|price|tattoo|radar|speed|foam|bb|airsoft|paintball|prop|plastic|replica|rubber|wooden|cardboard|inflatable|lego|laser|potato|cap|squirt|squeegee|hot glue|caulking|light|bread|butter|kitchen|chef|chefs|pen|palette|stanley|craft|paring|carving|cheese|steak|fish|fillet|oyster|putty|army|cake|pocket|whittling|penknife|swiss army|cricket|softball|tennis) (gun|guns|pistol|pistols|knife|knives|sword|swords|axe|blade|blades|bat|bats|rifle)',
    '(shooting range|gun range|at the range|range day|clay|clays|clay pigeon|skeet|biathlon|olympic|target shooting|hunting|hunt|deer|duck|elk|turkey|boar|pheasant|grouse|season|veteran|soldier|army|marines|navy|military|regiment|museum|exhibit|reenactment|re enactment|collection of antique|antique|antiques|kitchen|chef|cook|cooking|bake|baking|cake|pumpkin|carving|wood|garden|camping|campfire|bushcraft|chop|chopping|log|logs|firewood|costume|cosplay|halloween|pirate|panto|stage|play|theatre|fencing|larp|statue|painting|drawing|illustration|cartoon|anime|poster|mural|lego|police officer|soldiers|guard|cricket|baseball|softball|turkey|vegetables|cheese|bread|workshop|forge|blacksmith|bladesmith|butcher|fishing|farm|farmer|sheath|handmade|sharpening|dexter)',
    '(gun control|gun violence|knife crime|amnesty|surrender|ban|reform|laws|law|policy|safety course|permit class)',
  ],
  harmlessIn: ['game', 'film', 'book', 'sport', 'cooking', 'history', 'news', 'music'],
} satisfies Rule

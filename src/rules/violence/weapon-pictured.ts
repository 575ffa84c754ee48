import type { Rule } from '../../model/rule.ts'
import weaponShown from './weapon-shown.ts'

export default {
  title: 'Weapon in a picture',
  understood: 'A picture shows a weapon.',
  why: 'A picture tells no reason for it; where weapons are lawful many shrug, elsewhere many do not.',
  advice: 'Delete it, or say in the text what it is for: range, hunt, kitchen, stage.',
  severity: 'low',
  voices: ['image'],
  flags: [
    '(gun|guns|pistol|pistols|rifle|rifles|shotgun|shotguns|handgun|handguns|revolver|firearm|firearms|glock|glocks|ar|ar15|ar 15|ak47|ak 47|machete|machetes|katana|sword|knuckle duster|crossbow|assault rifle|semi automatic|weapon|weapons|ammunition|bullets|hunting knife|switchblade|flick knife|dagger|hand grenade|grenade|baseball bat|axe)',
  ],
  allows: ['(starting|starter|water|toy|cap|nail|glue|spray|heat) (pistol|pistols|gun|guns)', ...weaponShown.allows],
  harmlessIn: ['game', 'film', 'book', 'cooking', 'history', 'photography'],
} satisfies Rule

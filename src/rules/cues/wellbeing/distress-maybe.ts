/** Words of distress that are often said lightly. */
export default `
  shaking, trembling, panicking, panic mode, breakdown, break down, breaking point, struggling, drowning, sinking, suffocating, spiral, losing it,
  losing my mind, going mad, going crazy, going insane, lost my mind, need help, please help, help me, anyone there, anyone awake, anyone up,
  someone help, not ok, not okay, falling apart, bathroom floor, 💔, lonely, desperate, trapped, forgotten, abandoned, disappointment, burden,
  in the way, get in the way, pointless, no point, why bother, hopeless, useless person, not enough, never enough, not good enough, numb, empty, hollow,
  void, can not sleep, not slept, insomnia, depressed, depression, so depressed, sadness, unbearable, dead inside, nobody cares, no one cares,
  no future, nothing left, getting worse, what is the point, whats the point, heart racing, verge of tears, on the verge of tears, can not breathe,
  please help me, rock bottom, awake all night, no friends, not wanted, take up space, costing them, fake smile, bothering people, hate my life,
  life sucks, tired of it all, just so tired, so so tired, i am so tired
`

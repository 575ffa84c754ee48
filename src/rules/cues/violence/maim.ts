/** What shall be broken, how he will walk, eat and look afterwards. */
export default `
  break every, break every bone, break his, break her, break your, break their, break my foot off, broke his,
  broke his nose, break his legs, break your legs, break his arms, break your jaw, break your nose, break your neck,
  break his neck, break his fingers, break your fingers, break both, snap his, snap her, snap your, snap you in,
  snapped his, knock you out, knock him out, knock them out, knocked him out, knock her out, knock his teeth,
  knock your teeth, knock your block, punch his, punch your, punch her, punch him, punch in the throat, throat punch,
  kick his head, kick your head, kick your teeth, kick his teeth, kick the shit, kick the crap, kick seven shades,
  kick his arse, kick your arse, kick your ass, beat his ass, beat the shit, beat the crap, beat the hell,
  beat the living, beat him up, beat her up, beat them up, beat you up, beat him black, smash his, smash her,
  smash their, smash her face, smash his face, cave his, cave your, bust his, bust your, bust his lip, bust your lip,
  burst his, burst your, burst his nose, fill him in, fill you in, filled him in, walking funny, walk funny,
  walk with a limp, walking with a limp, will not walk again, never walk again, eating through a straw,
  eat through a straw, drinking through a straw, fed through a straw, sucking soup, soup through, soup for a month,
  picking up his teeth, picking his teeth up, picking your teeth, pick your teeth, swallow his teeth,
  swallow your teeth, spit his teeth, spitting teeth, counting his teeth, fewer teeth, teeth on the floor,
  teeth down his, teeth down your, wheelchair by, in a wheelchair, in traction, put him in hospital,
  put you in hospital, put them in hospital, put her in hospital, ended up in hospital, leave in an ambulance,
  leaving in an ambulance, left in an ambulance, ambulance for, body bag, body bags, hole in the ground,
  six feet under, 0 feet under, 0ft under, shallow grave, hole in the garden, hole in the woods, under the patio,
  concrete boots, concrete shoes, sleeping with the fishes, sleep with the fishes, in the lagoon, in the boot of,
  boot of my car, trunk of my car, nobody would find, never find the body, not find the body, find the body, bury him,
  bury her, bury you, bury the body, bury them
`

/** Superlatives of contempt, never having met one as bad. */
export default `
  never met anyone as, never met someone as, never seen someone so, never worked for such, never worked for anyone,
  never worked with such, as clueless as, as thick as, as useless as, as dim as, as dumb as, as bright as a,
  as lazy as, as rude as, as arrogant as, as miserable as, as bad as this, as bad as my, as incompetent as,
  as useful as a, about as useful as, about as useful, useful as a chocolate, half as clever as, thinks he is clever,
  thinks she is clever, thinks they are clever, think they know, thinks he is better, thinks she is better,
  think they are better, know better than me, know my job better, nasty little man, nasty little woman,
  horrible little man, horrible little woman, silly little man, silly woman, stupid woman, stupid man, stupid little,
  arrogant little, pompous little, jumped up little, jumped up clerk, little hitler, little napoleon, little tyrant,
  little empire, little king, little dictator, big desk, corner office eating, power trip, power tripping, powertrip,
  on a power, power mad, power crazed, control freak, control freaks, drunk with power, has never spoken to,
  never spoken to a, never done my, never done this job, never done the job, never been on the floor,
  never worked in a, a different idiot, some clown, some muppet, some moron, some genius upstairs, some genius in,
  some genius decided, some bright spark, bright spark, because of one person, because of one man,
  because of one woman, still protects her, still protects him, management protects
`

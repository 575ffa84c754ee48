/** Films, series, books, songs and games about drugs; harmless company. */
export default `
  breaking bad, better call saul, heisenberg, walter white, jesse pinkman, trainspotting, renton, narcos, scarface film, scarface movie,
  blow film, fear and loathing, pulp fiction, goodfellas, wolf of wall street, traffic film, sicario, the wire, snowfall, ozark,
  weeds series, weeds season, top boy, power book, euphoria season, euphoria hbo, euphoria episode, rue bennett, dopesick series,
  painkiller netflix, pain hustlers, beautiful boy, dallas buyers club, human traffic, it is a sin soundtrack, skins series, shameless,
  how to sell drugs online fast, half baked film, pineapple express film, harold and kumar, dazed and confused, the big lebowski,
  dude where is my car, up in smoke, cocaine bear, limitless film, inherent vice, a scanner darkly, naked lunch, junky by burroughs,
  drugstore cowboy, candy film, spun film, enter the void, udta punjab, sacred games, gangs of wasseypur, queen of the south, el chapo,
  griselda, american gangster, new jack city, menace ii society, superbad, afroman, because i got high, eric clapton, jj cale, hendrix,
  lucy in the sky with diamonds, white rabbit, jefferson airplane, hotel california, golden brown, the stranglers, perfect day lou reed,
  heroin by lou reed, velvet underground, there she goes, semi charmed life, under the bridge, mr brownstone, master of puppets,
  hand of doom, brown sugar stones, sister morphine, needle and the damage done, amy winehouse, rehab by amy, ebeneezer goode, the shamen,
  sorted for es and wizz, pulp song, the drugs do not work, the verve, molly song, chandelier, the weeknd, mask off, future song,
  percocet molly percocet, codeine dreaming, lil pump, kodak black, snoop, cypress hill, hits from the bong, bob marley song, peter tosh,
  musical youth, roxanne song, billie eilish, tame impala, pink floyd, acid house, acid jazz, acid techno, acid 303, acid rap,
  psychedelic rock, psych rock, psychedelic music, stoner rock, stoner metal, stoner doom, desert rock, weedian, speed metal, speed garage,
  speed dating, trap music, trap beat, trap beats, trap album, hallucinations episode, schedule 1 game, drug dealer simulator,
  drug wars game, gta, grand theft auto, saints row, bioshock plasmids, fallout chems, jet and psycho fallout, skooma, cyberpunk,
  disco elysium, rimworld, stardew, minecraft, pokemon, potion, potions, mario, power up, alice in wonderland, brave new world,
  soma huxley, confessions of an opium eater, de quincey, sherlock, louis theroux, drugs inc, vice documentary, intervention show,
  nurse jackie, house md, dr house, requiem, crackdown game
`

/** Bragging about fights and blows struck. */
export default `
  got into a fight, in a fight, had a fight, tear up, tear ups, %straightener, scrap, scrapping, scrapped, scuffle, %brawl, brawling,
  bar fight, bar fights, pub fight, street fight, street fights, fisticuffs, fist fight, fist fights, punch up, punch ups, dust up, dust ups,
  set to, barney, rumble, kicked off, kicking off, kicks off, kick off with, threw a punch, threw punches, threw the first punch, swung for,
  swung at, took a swing, swing at, i punched, i slapped, i headbutted, i hit him, i beat him, i battered, i decked, dropped him,
  dropped like a sack, laid him out, out cold, one punch, one punched, one hit, one hitter quitter, two hits, hit the floor, hit the deck,
  put him on his arse, put him on his ass, put him down, put him on the floor, put him to sleep with, put hands on, sat him down, flattened,
  floored him, sent him flying, split his lip, split his eye, bust his lip, busted his nose, burst his nose, burst his lip, burst him,
  broke his nose, broke his jaw, broke his arm, black eye, black eyes, gave him a black, gave her a black, shiner, knuckles, blood on my,
  his blood, blood everywhere, claret, never lost a fight, undefeated in, undefeated on the, won the fight, won every fight,
  should see the other, see the other guy, see the other bloke, other guy looks worse, look worse, crying for his mum, begging,
  begged for mercy, made him bleed, ran off crying, shit himself, hospitalised him, put two of them, took on three, three of them,
  two on one, took two of them, few digs, dig in the, left hook, right hook, uppercut, haymaker, combo, good with my hands,
  nice with my hands, nice with it, handy, can handle myself, hard as nails, hardest lad in, hard bastard, hard man of, nobody messes with,
  no one messes with, do not mess, temper, short fuse, saw red, seeing red, red mist, lost it with, lost my rag, anger issues, snapped,
  blacked out and, fight anyone, fight everyone, always fighting, up for a fight, looking for a fight, wanting a fight, spoiling for a fight,
  itching for a fight, fancy a fight, love a fight, love fighting, miss fighting, good fight, proper fight, asbo, abh, gbh, firm, %hooligan,
  football lads, ultras, awaydays, casuals, offed, ran them, got ran, did their end, stood and fought, toe to toe, barred for fighting,
  kicked out for fighting, thrown out for fighting, cctv, suspended for fighting, expelled for fighting, worth the suspension, worth the ban,
  worth the fine, no regrets, zero regrets, do it again, felt good, felt so good, best feeling, satisfying
`

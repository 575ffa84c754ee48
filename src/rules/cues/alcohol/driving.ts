/** Drink-driving and drinking near vehicles and machines. */
export default `
  drunk driving, drunk drive, drunk drove, drunk driver, drove drunk, drive drunk, driving drunk, drives drunk, driven drunk,
  drink driving, drink drive, drink and drive, drink drove, drink driver, drink driven, drinking and driving, drank and drove,
  drinks and drives, dui, duis, dwi, owi, ovi, oui, drove home drunk, drove home pissed, drove home hammered, drove home after,
  driving home drunk, driving home pissed, drive home drunk, drive home after a few, drove pissed, driving pissed, drove hammered,
  drove wasted, drove tipsy, driving tipsy, drive tipsy, drove hungover, drive better drunk, drive better after, driving better after,
  drunk behind the wheel, drunk at the wheel, behind the wheel drunk, over the limit, twice the limit, three times the limit,
  under the limit just, just under the limit, blow over, blew over, blew under, blew zero, blew a, breathalyser, breathalyzer,
  breathalysed, breathalyzed, breathalizer, breath test, breath tested, rbt, booze bus, alcoblow, alco blow, roadblock drinks,
  sobriety checkpoint, checkpoint ahead, field sobriety test, lost my licence, lost my license, licence gone, license suspended, interlock,
  beers in the car, beer in the car, beer in the cup holder, beer in the cupholder, cold one in the cup holder, road beer, road beers,
  road soda, road sodas, road pops, roadie, roadies, roady, traveller beer, travellers for the drive, can between my legs, open container,
  open containers, drinking while driving, drink while driving, drinking behind the wheel, vodka while driving, one for the road,
  two for the road, back roads home, back roads after, side streets home, avoided the cops home, avoid the checkpoint,
  avoided the checkpoint, dodged the checkpoint, dodge the checkpoint, no cops about, car got home somehow, do not remember driving home,
  do not remember the drive home, fine to drive, safe to drive, okay to drive, ok to drive, sober enough to drive, drove anyway,
  drove the morning after, cycled home drunk, drunk cycling, cycling drunk, drunk scooter, scooter drunk, boating drunk, drunk boating,
  drunk on the tractor, drunk tractor, drunk on the mower, crashed drunk, drunk crash
`

/** Words of praise, joining and support for a movement or attacker. */
export default `
  by any means necessary, did what had to be done, had the right idea, rhodesia, south will rise, confederate flag,
  j6ers, round them up, bayah, bayat, maaveerar, up the provos, the rifles will, with rifles, people with rifles,
  clean your rifle, clean your rifles, cartridge box, ammo box, ballot or the bullet, ballots fail, when ballots fail,
  when the ballots fail, the other box, fourth box, the only reform, rope and lamp posts, lamp posts, lampposts,
  rope tree, tree and rope, find a tree, up against a wall, against the wall, line them up, line every one,
  hang the lot, hang them all, hang all of them, hang every, string them up, string the lot up, swinging from,
  swinging off, only good mp, only good politician, only good communist, only good commie, only good fascist,
  dead communist, helicopter rides, free helicopter, helicopter ride, helicopters flew, throw them out of helicopters,
  right about the reds, right about communists, did nothing wrong, did more good than, kept the streets clean,
  trains on time, trains ran on time, is a hero and, is a hero to, true patriot, real patriots, stood up when nobody,
  blood and honour, blood and honor, our time is coming, our day will come, day of reckoning, reckoning is coming,
  storm is coming, the storm is coming, the storm is upon us, rise up and take, take up arms, armed resistance,
  armed revolution, drag them out, drag him out, drag her out, drag them out of parliament, march on the capitol,
  storm the capitol, stormed the capitol, storm parliament, burn it all down, burn parliament, burn the parliament,
  guy fawkes had the right, only man to enter parliament with, three percent, three percenters
`

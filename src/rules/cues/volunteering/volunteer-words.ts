/** Words that say the help is unpaid and given freely. */
export default `
  %volunteer, volunteering, volunteered, voluntary, voluntarily, volunteer at, volunteer with, volunteered at,
  volunteered for, our volunteers, volunteersweek, volunteers week, nationalvolunteerweek, mandela day, mandeladay,
  mlk day, givingtuesday, giving tuesday, pro bono, probono, every thursday i, saturday mornings i, after work i,
  giving back, giving back to, giveback, payitforward, community service, sewa, langar, sadaqah, do my bit,
  make a difference, charitable, nonprofit, humanitarian, vso, americorps, nss, ncc, rotaract, soroptimist, jaycees,
  jci, kiwanis, samaritans, oxfam, barnardos, macmillan, rnli, unicef, msf, ymca, ywca, scouting, girlguiding,
  st vincent de paul, vinnies, svp, trussell, fareshare, foodbank, ozharvest, secondbite, meals on wheels, edhi,
  caritas, caringbridge
`

/** Nominated, shortlisted, named in a list, chosen, invited as speaker. */
export default `
  shortlisted, been shortlisted, was shortlisted, shortlisted for, on the shortlist, longlisted, nominated, nominated for, been nominated,
  was nominated, nominated by, nomination, nominee, put forward for, put me forward, named as, named one of, named on, named among,
  named best, named young, named to the, listed among, listed as one of, made the list, on the list of, 0 under 0, 0 under 0 list,
  forbes 0, forbes 0 under 0, top 0 women, top 0 under, power list, powerlist, rising star, rising stars, one to watch, ones to watch,
  new voices, whos who, was selected, been selected, got picked, been chosen, chosen as, chosen by, handpicked, hand picked,
  invited to speak, invited to present, invited to join, invited to judge, invited to sit on, invited back, asked to speak,
  asked to present, asked me to speak, keynote, keynote speaker, guest speaker, guest lecture, guest lecturer, panellist, panelist,
  elected to, elected as, elected chair, appointed fellow, accepted to speak, talk accepted, paper accepted, won the vote, voted best,
  voted the best, voted as, been voted, got voted, voted by, voted by my peers, voted player, voted employee, voted most, recognised,
  recognised as, recognised by, recognised for, recognized, recognized as, recognized by, recognized for, got recognised, recognition for,
  recognition from, in recognition of, acknowledged by, acknowledged for, acknowledged in, honoured, honoured by, honoured with, honored,
  honored by, honored with, celebrated by, distinguished, distinguished alumni, distinguished alumnus, alumna of the year,
  brand ambassador of, poster child for, presented with, was presented with, got a certificate, got a plaque, plaque, got my picture on,
  picture on the wall, put my photo
`

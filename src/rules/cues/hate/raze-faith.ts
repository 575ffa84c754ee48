/** Against houses of worship, food laws and dress: shut it, pig on it, ban it. */
export default `
  shut the mosque, close the mosque, close the mosques, close every mosque, no more mosques, no mosques, ban mosques,
  ban the mosque, ban the quran, ban the koran, burn the quran, burn a quran, burning a quran, burn the koran,
  burnt a quran, ban the hijab, ban the niqab, ban hijabs, ban burkas, ban burqas, ban halal, boycott halal,
  halal tax, ban kosher, ban shechita, pigs head, pig s head, pig head, bacon on door, bacon on the door,
  bacon sandwich for, bacon sandwiches for, eat some bacon, give them bacon, in bin bags, ninja outfit,
  dressed as a letterbox, tea towel on, tea towel on his, tea towels on, nappy on his head, towel on his,
  towel on their, towel on your, dirty knickers on, pedo prophet, paedo prophet, child marrying, death cult,
  cult of death, religion of peace, religion of pieces, so called religion, not a religion, paedo cult, bomb belt,
  bomb vest, suicide vest, jihadi, jihadis, jihadist, jihadists, allahu akbar, love jihad, land jihad, pisslam,
  incompatible with the west, incompatible with our, hindu rashtra, go to pakistan, pakistan jao, go back to pakistan,
  jewish question, jewed, jew him, jew me, jewed me, jewing, jew down, christ killers, christ killer,
  synagogue of satan, cathlicks, papes, left footers, left footer, kick with the left, kicks with the left,
  kick the pope, up to our knees, no pope, bible basher, bible bashers, god botherer, god botherers, happy clappy,
  happy clappies, sky fairy, sky daddy, all priests, priests are all, vicars are all, nuns are all
`

/** Nouns for people: with a determiner before them they can be the one who acts. */
export default [
  '@boss', '%brother', '%sister', '%mother', '%father', '%mum', '%mom', '%dad', '%son', '%daughter', '%cousin', '%uncle', '%aunt', '%auntie', '%nan', '%nana', '%gran', '%grandma',
  '%grandad', '%grandpa', '%nephew', '%niece', '%wife', '%husband', '%partner', '%boyfriend', '%girlfriend', 'bf', 'gf', '%ex', '%friend', '%mate', '%buddy', '%bro', '%flatmate', '%roommate', '%housemate',
  '%neighbour', '%neighbor', '%colleague', '%worker', '%guy', '%man', '%woman', '%lad', '%bloke', '%girl', '%boy', '%kid', '%child', '%teenager', '%teen', '%customer', '%client', '%patient',
  '%student', '%pupil', '%teacher', '%doctor', '%nurse', '%driver', '%politician', '%minister', '%president', '%suspect', '%officer', '%cop', '%lady', '%gentleman', '%stranger', '%landlord', '%tenant',
  '%character', '%player', '%actor', '%singer', '%team', '%company', '%police', '%court', '%government', 'dude',
] // prettier-ignore

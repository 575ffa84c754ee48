/** Misspellings that are never another word, a dialect or a name. */
export default [
  'definately', 'definatly', 'defiantely', 'recieve', 'recieved', 'recieving', 'seperate', 'seperately', 'occured', 'occurance', 'untill', 'wich', 'becuase', 'beleive', 'beleived', 'freind', 'freinds', 'acheive', 'acheived',
  'accomodate', 'accomodation', 'adress', 'agressive', 'alot', 'apparantly', 'appearence', 'arguement', 'basicly', 'begining', 'buisness', 'calender', 'collegue', 'collegues', 'comming', 'commited', 'committment', 'completly',
  'concious', 'curiousity', 'decieve', 'dissapear', 'dissapoint', 'dissapointed', 'embarass', 'embarassing', 'embarassed', 'enviroment', 'excellant', 'existance', 'familar', 'finaly', 'foriegn', 'fourty', 'goverment', 'grammer',
  'gaurd', 'harrass', 'happend', 'immediatly', 'independant', 'intresting', 'knowlege', 'liason', 'libary', 'lisence', 'maintainance', 'managment', 'millenium', 'mispell', 'neccessary', 'necesary', 'noticable', 'ocasion', 'oppurtunity',
  'orignal', 'particulary', 'peice', 'persistant', 'posession', 'prefered', 'probly', 'proffesional', 'profesional', 'publically', 'realy', 'reccomend', 'recomend', 'refered', 'relevent', 'remeber', 'repitition', 'responsability',
  'rythm', 'shedule', 'succesful', 'sucess', 'sucessful', 'suprise', 'suprised', 'thier', 'tommorow', 'tommorrow', 'tomorow', 'tounge', 'truely', 'unfortunatly', 'usefull', 'wierd', 'writting', 'wether',
] // prettier-ignore

/** People of one's family and household, singular and plural. */
export default [
  '%brother', '%sister', '%bro', '%sis', '%mother', '%father', '%mum', '%mom', '%mam', '%ma', '%mummy', '%mommy', '%mammy', '%dad', '%daddy', '%da', '%papa', '%parent', '%son', '%daughter', '%kid', '%child', '%baby', '%bairn', '%wean', '%toddler',
  '%cousin', '%uncle', '%aunt', '%auntie', '%aunty', '%nan', '%nana', '%nanna', '%nanny', '%gran', '%granny', '%grandma', '%grandmother', '%grandad', '%granddad', '%grandpa', '%grandfather', '%gramps', '%grandson', '%granddaughter', '%grandchild', '%grandkid', '%nephew', '%niece', '%twin', '%sibling',
  '%wife', '%husband', '%hubby', '%partner', '%boyfriend', '%girlfriend', 'bf', 'gf', '%fiance', '%fiancee', '%spouse', 'the missus', 'my missus', 'other half', '%ex', '%stepdad', '%stepmum', '%stepson', '%stepdaughter',
  'mother in law', 'father in law', 'sister in law', 'brother in law', '%amma', '%appa', '%ammi', '%abbu', '%nani', '%dadi', '%didi', '%bhai', '%tita', '%tito', '%lola', '%lolo', '%gogo', '%abuela', '%abuelo', '%tia', '%tio', '%nonna', '%nonno', '%oma', '%opa', '%yiayia', '%bubbe', '%whaea', '%koro',
] // prettier-ignore

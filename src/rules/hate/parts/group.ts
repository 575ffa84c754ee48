/**
 * How a protected group is named, in the plural. Made of lists that hold every group alike, so that a judgement never
 * hangs on which group is meant. A possessive ("women's football") names a thing, not people.
 */
export const GROUP =
  '(@group-people|@group-word @people-noun|the @group-the|<!the <!my <!our <!her <!his <!your <!you @group-gender|people from @group-place|people (with|in) @group-condition|people who are @group-word) !@group-thing'

/** The same of one person: "a Turk", "a deaf man". The article is left to the pattern. */
export const MEMBER =
  '(@group-word @person-noun|@group-one|(@person-noun|someone|somebody|anyone|builder|plumber|cleaner|bloke) (in|with|from) (@group-condition|@group-place)) !@group-thing'

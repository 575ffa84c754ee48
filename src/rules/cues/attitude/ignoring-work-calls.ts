/** Work phones, mails and messages ignored, muted, left unread. */
export default `
  my work phone, answered my work, answer my work, answered an email, answered a single email, not answered an,
  have not answered, have not replied, not replied to, not opened my, have not opened my, have not opened outlook,
  have not opened teams, have not logged, not logged in since, logged in once, unread emails, unread mails,
  unread messages, 0 unread, 0000 unread, mark all as read, marked all as read, select all delete, delete all,
  deleted them all, deleted the lot, muted the group, muted the chat, mute the group, muted the work, mute the work,
  muted slack, muted teams, snoozed slack, notifications off, notifications are off, on do not disturb,
  do not disturb on, on airplane mode, phone in a drawer, phone in the drawer, phone in the fridge, let it ring out,
  let it go to voicemail, straight to voicemail, declined the call, decline every, declined the meeting,
  decline the meeting, decline all, ghosting my boss, ghosted my boss, ghosting my manager, ghosted my manager,
  ghosting work, ghosted work, ignored my boss, ignoring my boss, ignore my boss, ignoring the boss,
  ignored the manager, ignoring my manager, pretend i did not see, pretended i did not see, pretending i did not see,
  did not see the message, did not see your message, never got the email, what email, world is still turning,
  world did not end, sky did not fall
`

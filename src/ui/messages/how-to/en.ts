/** Where a network lets its people edit, hide or delete a post, by the id of the network. */
export const HOW_TO = {
  x: 'On X: open the post, then the three dots at its top. “Delete post” removes it; posts cannot be edited later without a subscription. “Audience and tagging” in the settings protects all posts.',
  bluesky:
    'On Bluesky: open the post, then the three dots below it. “Delete post” removes it; posts cannot be edited. A repost goes with a second click on the repost sign.',
  mastodon:
    'On Mastodon: open the post, then the three dots below it. “Edit” changes it, “Delete” removes it, and “Delete & re-draft” lets you write it anew. Old posts can be deleted by rule under “Automated post deletion”.',
  linkedin:
    'On LinkedIn: open the post, then the three dots at its top: “Edit post”, “Delete post”, and who may comment.',
  facebook:
    'On Facebook: open the post, then the three dots at its top: “Edit post”, “Edit audience”, “Move to archive”. “Limit past posts” in the privacy settings limits all at once.',
  instagram: 'On Instagram: open the post, then the three dots at its top: “Edit”, “Archive”, “Delete”.',
  threads: 'On Threads: open the post, then the three dots at its top: “Archive” or “Delete”.',
  tiktok: 'On TikTok: open the video, then the three dots: “Privacy settings” limits it, “Delete” removes it.',
  youtube:
    'On YouTube: open the video or post in YouTube Studio, set its visibility or delete it. Own comments are listed under “My Google Activity”.',
  reddit: 'On Reddit: open the post or comment, then the three dots: “Edit” or “Delete”.',
  github:
    'On GitHub: open the issue, comment or discussion, then the three dots at its top: “Edit” or “Delete”. What stood there before stays behind “edited” until you delete that, too. Name and bio change under “Edit profile”.',
  medium:
    'On Medium: open the story, then the three dots: edit it, delete it, or take it off your profile in its settings. What you wrote below other stories has three dots of its own.',
  quora:
    'On Quora: open the answer, then the three dots below it: “Edit answer” or “Delete answer”. Questions belong to everybody and can often only be edited.',
  tumblr:
    'On Tumblr: open the post: the pencil edits it, the bin deletes it, and while editing it can be made private. What others have reblogged stays on their blogs.',
  vk: 'On VK: open the post, then the dots at its top: edit it, move it to the archive, or delete it. Who may see your wall stands in the privacy settings.',
  pinterest:
    'On Pinterest: open the pin, then the three dots: “Edit Pin” changes, moves or deletes it. A board becomes secret where it is edited.',
  hackernews:
    'On Hacker News: your own comment has “edit” and “delete” for about two hours, and no longer. After that, only its makers can help: their address stands at the foot of each page.',
  lemmy:
    'On Lemmy: open the post or comment, then the three dots below it: “Edit” or “Delete”. Other servers usually follow, but not all of them must.',
  misskey:
    'On Misskey: open the note, then the three dots below it: “Delete”, or “Delete and edit” to write it anew. Other servers usually follow, but not all of them must.',
  stackoverflow:
    'On Stack Overflow: open the post and press “Edit” or “Delete” below it. Earlier versions stay open to everybody, and an accepted answer cannot be deleted by its writer. Bio and name change under “Edit profile”.',
  snapchat:
    'On Snapchat: open your public profile in the app and edit it there. What stands on it can be changed or removed; the profile itself can be switched off in its settings.',
  twitch:
    'On Twitch: name and bio change in the settings under “Profile”; the panels below your channel under “Edit Panels” on its “About” page.',
  generic:
    'On a page of your own: change it where you wrote it, or ask whoever runs the page. Search engines show the old words for some weeks; they have forms to have them renewed.',
  other: 'Open the post and look for its menu, often three dots or a gear. It usually offers to edit, hide or delete.',
}

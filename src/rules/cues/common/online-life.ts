/** Social media, phones, messages, pictures. */
export default `
  instagram, insta, ig, facebook, fb, twitter, tiktok, snapchat, snap, snaps, snapped, whatsapp, telegram, discord,
  reddit, subreddit, youtube, bluesky, bsky, mastodon, tumblr, pinterest, onlyfans, dms, dm me, slide into, slid into,
  inbox, pm me, screenshot, screenshots, selfie, selfies, photo dump, photodump, throwback, tbt, fbf, story, stories,
  reel, reels, livestream, going live, vlog, vlogger, blog, blogger, ugc, followers, follower, unfollow, unfollowed,
  follow back, mutuals, moots, timeline, feed, algorithm, fyp, viral, trending, hashtag, repost, reposting, retweet,
  rt, likes, liked, ratio, ratioed, doomscrolling, scrolling, scroll, notifications, block, mute, cancelled, canceled,
  bot, bots, phone, iphone, samsung, camera, google, googled, wikipedia, gif, emoji, caption this, no filter,
  nofilter, ootd, grwm, ask me anything, ama
`

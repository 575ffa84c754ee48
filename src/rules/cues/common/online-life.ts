/** Social media, phones, messages, pictures. */
export default `
  instagram, insta, ig, facebook, fb, twitter, x post, tiktok, tik tok, snapchat, snap, snaps, snapped, whatsapp, telegram, discord,
  reddit, subreddit, youtube, twitch chat, linkedin post, bluesky, bsky, mastodon, tumblr, pinterest, onlyfans, dms, dm me, slide into,
  slid into, inbox, pm me, screenshot, screenshots, screen shot, selfie, selfies, photo dump, photodump, throwback, tbt, fbf, memory from,
  story, stories, reel, reels, live stream, livestream, going live, vlog, vlogger, blog, blogger, content creator, ugc, followers,
  follower, unfollow, unfollowed, follow back, mutuals, moots, timeline, feed, algorithm, fyp, for you page, viral, trending, hashtag,
  repost, reposting, retweet, rt, likes, liked, ratio, ratioed, doomscrolling, scrolling, scroll, notifications, block, mute, cancelled,
  canceled, cancel culture, troll account, bot, bots, phone, iphone, samsung, camera, google, googled, wikipedia, ask chatgpt, chat gpt,
  meme page, gif, emoji, caption this, no filter, nofilter, outfit of the day, ootd, grwm, day in the life, ask me anything, ama, q and a
`

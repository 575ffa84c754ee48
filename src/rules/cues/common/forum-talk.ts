/** How people answer in forums: advice, debate, games, money, love. */
export default `
  imo, imho, in my opinion, in my experience, iirc, afaik, fwiw, ymmv, tl dr, tldr, eli0, eli5, ianal, nta, yta, esh,
  nah, aita, op, op said, this sub, this subreddit, this thread, this post, this comment, upvote, upvoted, upvotes,
  downvote, downvoted, downvotes, karma, mods, mod, flair, crosspost, username, username checks out, throwaway, edit,
  citation needed, this is the way, came here to say, underrated comment, not op, as someone who, same here,
  happened to me, i disagree, i agree, agreed, disagree, i think you, i would say, i would argue, i mean, to be fair,
  to be honest, tbf, personally, that said, having said that, on the other hand, devil advocate, fair point,
  good point, fair enough, makes sense, you are right, you are wrong, you are correct, i could be wrong,
  correct me if i am wrong, not sure, no idea, it depends, depends on, have you tried, did you try, did you check,
  you could try, you might want to, you may want to, i would recommend, i recommend, i would suggest, worked for me,
  works for me, solved it, fixed it, hope this helps, hope that helps, thanks for the reply, thanks for the info,
  interesting, genuinely curious, relationship, relationships, boyfriend, girlfriend, fiance, mother in law, break up,
  dump him, dump her, leave him, leave her, communicate, communication, boundaries, red flag, red flags,
  couples therapy, counselling, counseling, etf, index fund, index funds, 000k, 401k, roth, ira, isa, credit score,
  interest, emergency fund, invest, investing, brokerage, budget, tax return, deduct, deductible, loadout, builds,
  skill tree, dps check, boss, bosses, main, mains, carry, feeding, ganked, gank, lane, jungle, support, ult,
  cooldown, ranked, matchmaking, lobby, server lag, lag, grind, grinding, mods for, modded, modding, beginner, newbie,
  noob, advanced, budget build, psu, motherboard, ram, bios, reinstall, factory reset, restart
`

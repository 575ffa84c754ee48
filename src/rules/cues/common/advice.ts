/** Advice, tips, how-to, calls to others. */
export default `
  pro tip, protip, top tip, life hacks, lifehack, hack, here is how, here is a tip, quick tip, hot tip, tip of the day, tip for, tips for,
  tips on, tips and tricks, trick is, the trick, secret is, the key is, how to, how do i, how do you, how can i, step by step, guide,
  cheat sheet, rule number one, rule one, golden rule, just remember, remember to, always remember, make sure, be sure to, you should,
  you need to, you have to, you must, you can just, just say, just tell them, just do it, all you need, try this, try it, give it a go,
  you will thank me, thank me later, trust me, take it from me, word of advice, piece of advice, my advice, advice needed, need advice,
  any advice, any tips, anyone know, recommend, recommendations, recommended, do not forget, do not do what i did, learn from my mistakes,
  please do not, please stop, stop doing, be careful, take care, stay safe, watch out, beware, warning, psa, public service announcement,
  reminder, heads up, fyi, note to self, moral of the story, if you want to, if you ever, whenever you, next time, guys please,
  abeg make una, make you, try mo, subukan mo, yaar try
`

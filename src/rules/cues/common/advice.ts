/** Advice, tips, how-to, calls to others. */
export default `
  pro tip, protip, lifehack, hack, here is how, quick tip, tip of the day, tip for, tips for, trick is, the trick,
  secret is, how to, how do i, how do you, how can i, step by step, guide, cheat sheet, rule one, remember to,
  always remember, make sure, be sure to, you should, you need to, you have to, you must, you can just, just say,
  just tell them, just do it, try this, try it, thank me later, trust me, my advice, any advice, any tips,
  anyone know, recommend, recommendations, recommended, do not forget, do not do what i did, please do not,
  please stop, stop doing, be careful, take care, stay safe, watch out, beware, warning, psa, reminder, fyi,
  if you want to, if you ever, whenever you, next time, make you
`

import type { Quality } from '../quality.ts'

export default {
  asks: `
    imagination, flair, think up, visionary, original ideas, design thinking, creativ*, imaginative*, innovat*
    come up with ideas, fresh ideas, new ideas, original thinking, think outside, inventive, design flair, artistic
    eye for design, eye for colour, eye for style, originality, think differently, thinks differently, design skills
    blue-sky, brainstorm*, create content, content creation, design talent, bring ideas, brings ideas, with ideas
    full of ideas, fresh thinking, fresh approach, imaginative, rethink*, challenge the status quo, status quo
    push boundaries, push the boundaries, pushes boundaries, unconventional, aesthetic*, good taste, sharp captions
    feel for what, surprise people, creative thinking, creative approach, creative ideas, creative flair, creative and
    creative problem, imaginative and, creative mind, fresh campaigns, creative campaigns, original content
    engaging content, compelling content, eye-catching, visual flair, think creatively, thinks creatively, dream up
    invent, invents, inventing, invention, inventiveness, ingenuity, ingenious, improvise, improvises, improvisation
    spark, sparky, quirky, off the wall, somebody with an eye, someone with an eye, person with an eye, an artist's eye
    visual eye, out of nothing, fresh eye, fresh eyes, stop the scroll, scroll-stopping, mood board*, moodboard*
    arts and crafts, wild ideas, own recipes, new recipes, new dishes, head full of ideas, bursting with ideas
    bring your ideas, make learning fun, imaginatively, come up with new, come up with fresh, devise new
    comes up with new, comes up with ideas, lots of ideas, good ideas, think of new, thinks of new, playful ideas
    creative eye, with imagination, use your imagination, have imagination, think of a way, thinks of a way
    find a new way, finds a new way, new ways of seeing, tell a story, tells a story, telling stories, treasure hunt
    nobody has tasted, nobody has seen, nobody has thought, nobody's thought, never been done, hasn't been done
    been done before, doodle, doodles, sideways, sideways thinker, lateral thinking, lateral thinker, think laterally
    out of the box, outside the box, make it fun, make it beautiful, make something beautiful, playfulness, playful mind
    curious and creative, ideas person, ideas people, an idea a day, idea for every, ideas nobody, create beautiful
    creates something, create memorable, create engaging, create fun, design your own, write songs, puppets
    painting with children, with a pencil, out of cardboard, make magic, magic out of, surprise us, delightfully, witty
    humour on the page, turn of phrase, a good line, headline writing, write headlines, write jokes
    visual merchandising, window dressing, dress a window, dresses the window, plating, plate beautifully
    season and invent
    {bring*|brings|make|makes} + {lesson*|stories|story|brand*|data|science|history|menu|text|collection*} + {life|alive|new|sing|fun}
    {design*|write*|make|film|draw*|build*|cook*} + {original|fresh|new|different|playful|beautiful|unexpected|surpris*}
    {three|ten|hundred|dozen|wild|fresh|original|unusual|half-formed} ideas
    {turn|turns|turning} _ into a {display|story|show|feast|work of art|picture|film|game|song}
    {design*|create*|invent*|plan*|build*} + {displays|window displays|window|lessons|games|cocktails|menus|activities|stories|workshops|characters|worlds} + {new|fresh|own|original|exciting|engaging|fun|creative|imaginative}
    {make|makes} {people|them|us|children|readers|viewers} {laugh|smile|cry|stop|look twice|gasp|care}
  `,
  hints: `
    creative, ideas, playful, playfully, original, new ways, better ways, visual, storytelling, invent*, craft, makers
    maker, experiment*, your own ideas, novel, imagine, taste, style, stylish, compose, composition, concepts, design
    dream, invention, portfolio
  `,
  strengths: ['creativity'],
  shows: `
    i made, i drew, i painted, i designed, i wrote, my new, prototype
  `,
  against: [],
} satisfies Quality

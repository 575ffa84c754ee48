import type { Quality } from '../quality.ts'

export default {
  asks: `
    imagination, flair, think up, visionary, original ideas, design thinking, creativ*, imaginative*, innovat*
    come up with ideas, fresh ideas, new ideas, original thinking, think outside, inventive, design flair, artistic
    eye for design, eye for colour, eye for style, originality, think differently, thinks differently, design skills
    storyteller, blue-sky, brainstorm*, making things, create content, content creation, design talent, bring ideas
    brings ideas, with ideas, full of ideas, fresh thinking, fresh approach, new approaches, new solutions, imaginative
    reinvent*, rethink*, challenge the status quo, status quo, push boundaries, push the boundaries, pushes boundaries
    unconventional, aesthetic*, good taste, devise, devises, lively workshops, new exhibits, not seen before, weird
    sketch, sharp captions, feel for what, surprise people, creative thinking, creative approach, creative ideas
    creative flair, creative and, come up with, comes up with, creative problem, imaginative and, creative mind
    new campaigns, fresh campaigns, creative campaigns, original content, engaging content, compelling content
    eye-catching, visual flair, think creatively, thinks creatively
    {bring*|brings|make|makes} + {lesson*|stories|story|brand*|data|science|history|menu|text|collection*} + {life|alive|new|sing|fun}
    {design*|write*|make|film|draw*|build*|cook*} + {original|fresh|new|different|playful|beautiful|unexpected|surpris*}
  `,
  hints: `
    creative, ideas, idea, playful, playfully, original, new ways, better ways, visual, storytelling, invent*, craft
    makers, maker, experiment*, creating, your own ideas, own ideas, novel, imagine, taste, style, stylish, compose
    composition, concept, concepts, design of, lessons, stories, story, captions, clips, content, campaign, campaigns
    menu, menus, colour, colours, beautiful, art, design, designs
  `,
  strengths: ['creativity'],
  shows: `
    i made, i drew, i painted, i designed, i wrote, my new, prototype
  `,
  against: [],
} satisfies Quality

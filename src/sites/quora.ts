import type { Post, Profile } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { isHost, linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { timeOfAnswer, toldOf } from './dom/quora/data.ts'
import { locateIn, readText, type ReadText } from './dom/text.ts'
import { languageOf, timeAgo } from './dom/time-ago.ts'
import { isHidden, outermost } from './dom/visible.ts'

/**
 * From code of 2026 that works on these pages, data of theirs included; no saved page has been seen. What is said of posts
 * was measured on the home feed and in spaces (October 2026); that a profile draws them alike is likely, not known.
 */
const MARKS = {
  link: 'a[href*="/answer/"]',
  question: '.puppeteer_test_question_title',
  answer: '.puppeteer_test_answer_content,.spacing_log_answer_content',
  text: '.q-text',
  more: '.puppeteer_test_read_more_button,.qt_read_more',
  story: '[class*="puppeteer_test_tribe_post_item_feed_story"]',
  block: '[class*="qu-display--block"][class*="qu-wordBreak--break-word"]',
  when: 'a.answer_timestamp,.answer_timestamp',
  person: 'a[href*="/profile/"]',
  advert: '[class*="dom_annotate_ad"],[class*="promoted"]',
  title: 'meta[property="og:title"]',
  wall: '[class*="signup_wall"],[id*="signup_wall"]',
} as const

const SITE = 'quora'
const TABS = /^(?:answers|questions|posts|all_posts|log)$/
/** Parents between the link to an answer and the block around it, at most. */
const CLIMB = 12

/** `/profile/Ada-L-1`. */
function handleIn(url: URL | undefined): string | undefined {
  const [kind, name, tab] = pathOf(url)
  return kind === 'profile' && name && (tab === undefined || TABS.test(tab)) ? name : undefined
}

/** `/Why-is-it-so/answer/Ada-L-1` or `/profile/Ada-L-1/answer/2`. */
function answerIn(url: URL | undefined): { id: string; author: string } | undefined {
  const path = pathOf(url)
  const place = path.indexOf('answer')
  const author = path[0] === 'profile' ? path[1] : path[place + 1]
  return place > 0 && author && path.length === place + 2 ? { id: path.join('/'), author } : undefined
}

/** `/profile/Ada-L-1/What-I-think`: a post, unlike an answer, stands below its writer's name. */
function postIn(url: URL | undefined): { id: string; author: string } | undefined {
  const [kind, author, slug, more] = pathOf(url)
  const isPost = kind === 'profile' && author && slug && more === undefined && !TABS.test(slug) && slug !== 'answer'
  return isPost ? { id: `profile/${author}/${slug}`, author } : undefined
}

const isStory = (card: Element): boolean => card.matches(MARKS.story)

/** The post itself: below it, in the same box, another person's answer can stand. */
function ownPart(story: Element): Element {
  const named = [...story.querySelectorAll(MARKS.person)].find((link) => link.textContent.trim() !== '')
  return [...story.children].find((part) => named && part.contains(named)) ?? story
}

/** The smallest block around a link to an answer that holds a question and the answer's words. */
function blockAround(link: Element): Element | undefined {
  let box = link.parentElement
  for (let step = 0; box && step < CLIMB; step++, box = box.parentElement)
    if (box.querySelector(MARKS.question) && box.querySelector(MARKS.answer)) return box
  return undefined
}

function cardsOf(page: Page): Element[] {
  const blocks = [...page.document.querySelectorAll(MARKS.link)].map(blockAround).filter((box) => box !== undefined)
  // What holds an answer is read as one.
  const stories = [...page.document.querySelectorAll(MARKS.story)].filter(
    (story) => !ownPart(story).querySelector(MARKS.answer),
  )
  return [...new Set([...blocks, ...stories])].filter((box) => !isHidden(box) && !box.closest(MARKS.advert))
}

/** The address that all links to an answer in the block agree on, apart from those in its words. */
function answerOf(card: Element, page: Page): { id: string; author: string; url: URL } | undefined {
  const links = [...card.querySelectorAll(MARKS.link)].filter((link) => !link.closest(MARKS.answer))
  const told = links.flatMap((link) => {
    const url = linkOf(link, page)
    const answer = answerIn(url)
    return url && answer ? [{ ...answer, url }] : []
  })
  return told.every((each) => each.author === told[0]?.author) ? told[0] : undefined
}

/** Also the name in the head must be that of the address. */
function isSaidBy(card: Element, author: string, page: Page): boolean {
  const people = [...card.querySelectorAll(MARKS.person)].filter((link) => !link.closest(MARKS.answer))
  return people.every((link) => sameHandle(handleIn(linkOf(link, page)) ?? author, author))
}

function ownText(card: Element): ReadText {
  const answers = card.querySelectorAll(MARKS.answer)
  const [answer] = answers
  if (!answer || [...answers].some((each) => each !== answer && !answer.contains(each))) return readText([])
  return readText(answer.querySelector(MARKS.text) ?? answer, {
    skip: `${MARKS.more},button,[role="button"],blockquote`,
  })
}

/** In it, nobody but the writer may be named at the head. */
function postText(story: Element): ReadText {
  const blocks = [...ownPart(story).querySelectorAll(MARKS.block)].filter((block) => !block.closest('blockquote'))
  return readText(outermost(blocks), { skip: `${MARKS.more},button,[role="button"],blockquote` })
}

const textOfCard = (card: Element): ReadText => (isStory(card) ? postText(card) : ownText(card))

/** The link at its date leads to the post itself; a person is named above its words, and nobody but its writer. */
function postOf(story: Element, page: Page): { id: string; author: string; url: URL } | undefined {
  const links = [...ownPart(story).querySelectorAll(MARKS.person)].filter((link) => !link.closest(MARKS.block))
  const urls = links.map((link) => linkOf(link, page)).filter((url) => url !== undefined)
  const people = urls.map((url) => handleIn(url) ?? postIn(url)?.author)
  const url = urls.find((each) => postIn(each))
  const post = postIn(url)
  const isNamed = urls.some((each) => sameHandle(handleIn(each), post?.author))
  const isAlone = people.every((each) => !each || sameHandle(each, post?.author))
  return url && post && isNamed && isAlone ? { ...post, url } : undefined
}

function classify(page: Page): PageKind {
  const handle = handleIn(page.url) ?? answerIn(page.url)?.author ?? postIn(page.url)?.author
  if (!handle) return { kind: 'other', reason: 'This page of Quora is nobody’s profile. Open your profile to vet it.' }
  const title = plainName(page.document.querySelector(MARKS.title)?.getAttribute('content'))
  const told = toldOf(page, handle)
  const profile = filled<Profile>({
    site: SITE,
    handle,
    url: `${page.url.origin}/profile/${encodeURIComponent(handle)}`,
    name: told.name ?? (handleIn(page.url) ? title.replace(/ [-–|] Quora$/, '') : undefined),
    bio: told.bio,
  })
  if (cardsOf(page).length === 0 && page.document.querySelector(MARKS.wall))
    return { kind: 'wall', reason: 'Quora shows nothing here to people who are not signed in.', profile }
  return { kind: handleIn(page.url) ? 'profile' : 'post', profile }
}

function readStory(story: Element, page: Page, profile: Profile): CardResult {
  const found = postOf(story, page)
  if (!found) return { unread: { reason: 'Quora shows a post here that does not say clearly whose it is.' } }
  const { id, author, url } = found
  const dated = [...ownPart(story).querySelectorAll(MARKS.person)].find((link) => postIn(linkOf(link, page))?.id === id)
  const said = timeAgo(dated?.textContent, languageOf(page.document), page.now ?? Date.now())
  const post = filled<Post>({
    id,
    site: SITE,
    url: `${url.origin}${url.pathname}`,
    voice: sameHandle(author, profile.handle) ? 'own' : 'others',
    author,
    text: postText(story).text,
    truncated: ownPart(story).querySelector(MARKS.more) !== null || undefined,
    writtenAt: said,
    inexactTime: said !== undefined,
    audience: 'public',
  })
  return { posts: [post] }
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  if (isStory(card)) return readStory(card, page, profile)
  const answer = answerOf(card, page)
  if (!answer || !isSaidBy(card, answer.author, page))
    return {
      unread: {
        ...(answer && { id: answer.id }),
        reason: 'Quora shows an answer here that does not say clearly whose it is.',
      },
    }
  const { text } = ownText(card)
  if (text === '')
    return { unread: { id: answer.id, reason: 'Quora shows this answer without its words. Open it to have it read.' } }
  const body = card.querySelector(MARKS.answer)
  const pictures = body ? picturesIn(body).filter((image) => !image.closest(MARKS.person)) : []
  const exact = timeOfAnswer(page, answer.id)
  const said = timeAgo(card.querySelector(MARKS.when)?.textContent, languageOf(page.document), page.now ?? Date.now())
  const post = filled<Post>({
    id: answer.id,
    site: SITE,
    url: `${answer.url.origin}${answer.url.pathname}`,
    voice: sameHandle(answer.author, profile.handle) ? 'reply' : 'others',
    author: answer.author,
    text,
    truncated: card.querySelector(MARKS.more) !== null || undefined,
    writtenAt: exact ?? said,
    inexactTime: exact === undefined && said !== undefined,
    audience: 'public',
    images: describedImages(pictures),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'Quora',
  hosts: ['https://*.quora.com/*'],
  evidence: { date: '2026-10', level: 'low' },
  // Answers can be pinned to a profile; how that looks nobody has written down.
  lacks: ['quote'],
  limit: 'Quora shows the beginning of an answer or post: press “more” on each to have the whole of it read.',
  matches: (page) => isHost(page.url, 'quora.com'),
  classify,
  tour: ({ url }) => [
    { kind: 'answers', url: `${url}/answers` },
    { kind: 'questions', url: `${url}/questions` },
    { kind: 'posts', url: `${url}/posts` },
  ],
  cards: cardsOf,
  read,
  locate: (card, post, spans) => locateIn(textOfCard(card), post.text, spans),
}

export default reader

/**
 * Names that blog software and its themes give to the parts of a post. Looked at November 2026: WordPress (classic and
 * block themes), Blogger (both generations), Ghost, Hugo, Jekyll, Hexo, Eleventy, Substack, Squarespace, Wix, Webflow, Bear, DEV.
 * Standards (microformats, schema.org) come first, test hooks next, class names last.
 */

/** What holds the text of a post. The first that is there is taken. */
export const BODY = [
  '[itemprop~="articleBody"]',
  '.e-content',
  '.wp-block-post-content',
  '.entry-content',
  '[data-hook="post-description"]',
  '.available-content .body.markup',
  '.body.markup',
  '.gh-content',
  '.post-content',
  '.post-body',
  '.post__content',
  '.post__body',
  '.post_content',
  '.article-content',
  '.article-body',
  '.article__content',
  '.article__body',
  '.blog-post-content',
  '.blog-item-content',
  '.w-richtext',
  '.single-content',
  '.story-content',
  '#article-body',
  '#post-content',
  '.entry-summary',
  '.wp-block-post-excerpt__excerpt',
]

/** What holds the text of a comment. */
export const COMMENT_BODY = [
  '.wp-block-comment-content',
  '.comment-content',
  '[itemprop~="text"]',
  '.comment__content',
  '.comment__body',
  '.comment-text',
  '.comment_text',
  '.comment-body > .content',
  '[class$="comment-content"]',
  '.commentContent',
  '.e-content',
  '.comment-body',
]

/** Who wrote it. */
export const BYLINE = [
  '.p-author',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.wp-block-post-author-name',
  '.wp-block-comment-author-name',
  '[data-hook="user-name"]',
  '.byline .fn',
  '.vcard .fn',
  '.comment-author .fn',
  '.comment-header cite',
  '.comment-meta cite',
  'cite.fn',
  'cite.user',
  '.comment-author',
  '.comment__author',
  '.author',
  '.byline-author',
  '[class*="author-link"]',
  '[class*="author-name"]',
  '[class*="author__name"]',
  '[class*="post-author"]',
  '[class*="blog-author"]',
  '[class*="card-author"]',
  'a[href*="/author/"]',
  'a[href*="substack.com/@"]',
  '.byline',
]

/** What surrounds a text, whatever holds it. */
export const AROUND =
  'header,footer,nav,aside,time,button,form,h1,[role="navigation"],[rel~="tag"],[rel~="bookmark"],' +
  'a[href^="javascript:"],a[href="#"],article article,[role="article"] [role="article"]'

/** What themes and their add-ons put inside a text: menus, meta lines, buttons, boxes to subscribe. */
export const ADDED =
  '.toc,[class*="table-of-contents"],[class*="post-meta"],[class*="entry-meta"],[class*="article-meta"],' +
  '[class*="gh-card-meta"],[class*="-more-text"],.more-link,.read-more,a[class*="more-link"],a[class*="read-more"],a[class*="readmore"],[class*="reading-time"],[class*="read-time"],' +
  '[class*="byline"],[class*="author-box"],[class*="author-bio"],[class*="subscri"],[class*="newsletter"],' +
  '[class*="share-"],[class*="-share"],[class*="sharing"],.sharedaddy,.jp-relatedposts,[class*="related-posts"],' +
  '[class*="breadcrumb"],[class*="pagination"],[class*="post-navigation"],[class*="post-tags"],.tags,.post-categories,' +
  '.wp-block-post-comments,.wp-block-comments,.wp-block-post-terms,.u-syndication,.anchor,.heading-anchor,.header-anchor,' +
  '[data-hook="time-ago"],[data-hook="time-to-read"],[data-hook="post-main-actions-desktop"],.post-button,.footnote-backref,.comment-reply-link,[class*="button-wrapper"],p:has(> a.tumblr_blog),p:has(> a[href*=".tumblr.com/"]:only-child):has(+ blockquote),.screen-reader-text,.sr-only,.visually-hidden'

/** Where visitors write; it can stand inside the article that they write about. */
export const VISITORS =
  '#comments,.comments,.comments-area,.comment-list,.commentlist,.comment-tree,.comments-page,.wp-block-comments,' +
  '[id^="comment-"],.comment,[itemprop~="comment"],[itemtype$="/Comment"],#disqus_thread,.h-cite.u-comment'

/** What holds a date in words. */
export const DATED =
  '.wp-block-post-date,[itemprop~="datePublished"],.published,.entry-date,.post-date,.date,.postdate,.post-meta,' +
  '.entry-meta,.article-meta,.byline-wrapper,[class*="post-meta"],[class*="post-date"],[class*="publish-date"],' +
  '[class*="published"],[class*="entry-date"],[class*="card-date"],[data-hook="time-ago"],.meta,.posted-on,.timestamp'

import { type Source, type TimelineEvent, hostOf } from '../model/index.ts';
import { badUrl } from './drafts.ts';
import { markdownText } from './html-markdown.ts';
import { type HtmlFinds, plainText, usableUrl } from './html-text.ts';
import { attributeOf, htmlTokens } from './html-tokens.ts';
import { type SlideNotes, type Steps, loseOthers, objectAt, textAt } from './slide.ts';

type Medium = NonNullable<TimelineEvent['media']>[number];

/** What a slide's HTML and media give beside its text. */
export interface Gathered {
  readonly media: Medium[];
  readonly sources: Source[];
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i;
/** A page about a picture, of a wiki: its address ends as that of a picture does. */
const FILE_PAGE = /\/wiki\/[^/]+:/;

/** Whether an address is certainly that of a picture: only then may the page offer to load it. */
export function isPicture(href: string): boolean {
  const path = href.replace(/[?#].*$/, '');
  return PICTURE.test(path) && !FILE_PAGE.test(path);
}

/** What the texts of a slide have beside words, as far as an event can hold it. */
export function findsIn(
  gathered: Gathered,
  notes: SlideNotes,
  steps: Steps,
  links: 'sources' | 'in brackets',
): HtmlFinds {
  return {
    image(url, alt) {
      const href = usableUrl(url);
      if (href === undefined) notes.tell(badUrl('picture', 'picture left out', url), steps);
      else gathered.media.push({ url: href, alt });
    },
    ...(links === 'sources'
      ? {
          link: (href: string, words: string) =>
            gathered.sources.push({ url: href, title: words === '' ? href : words }),
        }
      : {}),
    badAddress: (value) => notes.tell(badUrl('link', 'kept as text', value), steps),
    dropped: (name) => notes.lose('html-element', 'element of HTML that is no text', name),
  };
}

const KNOWN = ['url', 'caption', 'credit', 'alt', 'title', 'thumbnail', 'link', 'link_target'];

/**
 * The media of a slide: a picture is one; a page with something to see (a video, a map, an article) becomes a source; a quote
 * becomes the Markdown that is returned, "" otherwise.
 */
export function readMedia(
  slide: Readonly<Record<string, unknown>>,
  gathered: Gathered,
  notes: SlideNotes,
): string {
  const media = objectAt(slide, 'media', notes);
  loseOthers(media, KNOWN, 'media', notes);
  const plain = (name: string): string => {
    const steps = ['media', name];
    const finds = findsIn(gathered, notes, steps, 'in brackets');
    return plainText(textAt(media, steps, notes), finds);
  };
  const url = textAt(media, ['media', 'url'], notes);
  const words = { caption: plain('caption'), credit: plain('credit'), title: plain('title') };
  const alt = plain('alt');
  if (textAt(media, ['media', 'thumbnail'], notes) !== '')
    notes.lose('media-thumbnail', 'small picture beside the media');
  readLink(textAt(media, ['media', 'link'], notes), words, gathered, notes);
  if (url.startsWith('<')) return readEmbedded(url, words, gathered, notes);
  const href = usableUrl(url);
  if (href === undefined) {
    if (url !== '') notes.tell(badUrl('media', 'media left out', url), ['media', 'url']);
    if (words.caption + words.credit !== '')
      notes.lose('media-words', 'caption or credit of media that are not there');
  } else if (isPicture(href)) {
    const { caption, credit } = words;
    if (alt === '' && caption === '')
      notes.lose('picture-without-words', 'picture that nothing describes');
    gathered.media.push({
      url: href,
      alt: alt === '' ? words.title : alt,
      ...(credit === '' ? {} : { credit }),
      ...(caption === '' ? {} : { caption }),
    });
  } else addSource(href, words, gathered, notes);
  return '';
}

interface Words {
  readonly caption: string;
  readonly credit: string;
  readonly title: string;
}

function addSource(href: string, words: Words, gathered: Gathered, notes: SlideNotes): void {
  const { caption, credit, title } = words;
  notes.lose('media-as-source', 'media that are no picture, a link among the sources', href);
  gathered.sources.push({
    url: href,
    title: caption || title || (hostOf(href) ?? href),
    ...(credit === '' ? {} : { publisher: credit }),
  });
}

/** Where a click on the media leads. */
function readLink(link: string, words: Words, gathered: Gathered, notes: SlideNotes): void {
  if (link === '') return;
  const href = usableUrl(link);
  if (href === undefined)
    notes.tell(badUrl('link of media', 'link left out', link), ['media', 'link']);
  else gathered.sources.push({ url: href, title: words.title || (hostOf(href) ?? href) });
}

/** Media given as HTML: a frame's page becomes a source, everything else is a text, mostly a quote. */
function readEmbedded(html: string, words: Words, gathered: Gathered, notes: SlideNotes): string {
  let isFrame = false;
  for (const token of htmlTokens(html)) {
    if (token.kind !== 'open' || token.name !== 'iframe') continue;
    isFrame = true;
    const source = attributeOf(token, 'src');
    const href = usableUrl(source);
    if (href === undefined) notes.tell(badUrl('frame', 'frame left out', source), ['media', 'url']);
    else addSource(href, words, gathered, notes);
  }
  const finds = findsIn(gathered, notes, ['media', 'url'], 'in brackets');
  const dropped = (name: string): void => {
    if (name !== 'iframe') finds.dropped(name);
  };
  const text = markdownText(html, { ...finds, dropped }, { autolink: false });
  const below = isFrame ? [] : [words.caption, words.credit].filter((word) => word !== '');
  if (text === '' && below.length > 0)
    notes.lose('media-words', 'caption or credit of media that are not there');
  if (text === '' || below.length === 0) return text;
  const escaped = plainAsHtml(below.join(', '));
  return `${text}\n\n${markdownText(escaped, finds, { autolink: false })}`;
}

const plainAsHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

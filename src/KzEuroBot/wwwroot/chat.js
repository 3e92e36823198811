// The chat page. No framework and no build step: one module in parts (texts, conversation, references, examples, controls), and one for charts.
// Whatever comes from people or from the service is set with textContent, never as HTML.

import { chartFigure } from './chart.js';

const LIMIT = 2000; // Question.MaxLength
const SLOW = 1000; // milliseconds until the page says that it is searching
const LANGUAGES = ['en', 'ru', 'ky', 'kk'];

const $ = id => document.getElementById(id);
const [welcome, log, form, question, send, status, counter, restart, picker] =
  ['welcome', 'log', 'ask', 'question', 'send', 'status', 'counter', 'restart', 'interface-language'].map($);

// ---- texts

const strings = await (await fetch('/strings.json')).json();
let language = initialLanguage();

function initialLanguage() {
  const wishes = [stored(localStorageOrNone(), 'language'), ...(navigator.languages ?? [])];
  return wishes.map(tag => tag?.slice(0, 2).toLowerCase()).find(code => LANGUAGES.includes(code)) ?? 'en';
}

function text(key, values = {}) {
  return Object.entries(values).reduce((result, [name, value]) => result.replace(`{${name}}`, value), strings[language][key]);
}

function speak(code) {
  language = code;
  document.documentElement.lang = code;
  document.title = `KzEuroBot · ${text('what')}`;
  picker.value = code;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = text(element.dataset.text);
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', text(element.dataset.label));
  question.placeholder = text('placeholder');
  say('');
  count();
  showExamples();
}

// Storage can be forbidden; the page then forgets, and works.
function localStorageOrNone() { try { return window.localStorage; } catch { return null; } }
function sessionStorageOrNone() { try { return window.sessionStorage; } catch { return null; } }
function stored(storage, key) { try { return storage?.getItem(key); } catch { return null; } }
function store(storage, key, value) { try { storage?.setItem(key, value); } catch { /* forgotten at the next visit */ } }

// ---- conversation

let conversation = stored(sessionStorageOrNone(), 'conversation') ?? newConversation();
let current = null; // the question being answered

function newConversation() {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  store(sessionStorageOrNone(), 'conversation', id);
  return id;
}

async function ask(words) {
  current?.abort();
  const mine = current = new AbortController();
  const turn = log.appendChild(make('article', 'turn'));
  // Who chose a question with a button would lose the focus with it. Who types keeps it where the next question is typed.
  turn.tabIndex = -1;
  if (document.activeElement !== question) turn.focus({ preventScroll: true });
  welcome.hidden = true;
  restart.hidden = false;
  const asked = turn.appendChild(make('div', 'asked'));
  asked.append(make('span', 'hidden', text('you') + ': '), make('p', '', words));
  turn.scrollIntoView({ block: 'start' });
  const slow = setTimeout(() => { turn.classList.add('slow'); say(text('searching')); }, SLOW);
  try {
    await receive(turn, words, mine.signal);
    say('');
  } catch (fault) {
    if (mine.signal.aborted) turn.querySelector('.answer') ?? turn.remove();
    else showFault(turn, words, fault);
  } finally {
    clearTimeout(slow);
    turn.classList.remove('slow');
    if (current === mine) current = null;
  }
}

async function receive(turn, words, signal) {
  const response = await fetch('/api/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept': 'text/event-stream', 'Accept-Language': language },
    body: JSON.stringify({ question: words, conversation }),
    signal,
  });
  if (!response.ok) throw await faultOf(response);
  const answer = newAnswer(turn);
  for await (const { name, data } of events(response.body)) answer[name]?.(data);
  if (!answer.isDone) throw new Error('The stream ended early.');
}

async function faultOf(response) {
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json');
  const fault = new Error();
  fault.sentence = isProblem ? (await response.json()).detail : null;
  return fault;
}

/** Server-sent events of a response. EventSource could not POST, and a question in an address ends up in logs. */
async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + value).split('\n\n');
    rest = parts.pop();
    for (const part of parts) {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(part) ?? [];
      if (name) yield { name, data: JSON.parse(data) };
    }
  }
}

/** Builds an answer from its events; the method names are the events' names. */
function newAnswer(turn) {
  turn.querySelector('.answer')?.remove();
  const box = make('div', 'answer');
  const foot = make('div', 'answer-foot');
  const ordinal = ++answers;
  const links = [];
  let list;

  function mark(n) {
    const link = make('a', '', `[${n}]`);
    link.href = `#source-${ordinal}-${n}`;
    link.setAttribute('aria-label', text('sourceNumber', { n }));
    links.push({ n, link });
    return link;
  }

  return {
    isDone: false,
    meta({ language: code, shape, heading }) {
      box.lang = code;
      box.append(make('span', 'hidden', text('bot') + ': '));
      if (heading) box.append(make('h2', '', heading));
      list = box.appendChild(make(shape === 'list' || shape === 'comparison' ? 'ul' : shape === 'timeline' ? 'ol' : 'div', `statements ${shape}`));
      foot.lang = language;
      box.append(foot);
      turn.append(box);
    },
    statement({ text: words, lead, cites }) {
      const item = list.appendChild(make(list.tagName === 'DIV' ? 'p' : 'li'));
      if (lead) item.append(make('strong', 'lead', lead), ' ');
      item.append(words);
      for (const n of cites) {
        const sup = item.appendChild(make('sup'));
        sup.lang = language;
        // The word joiner keeps the mark on the line of the word before it.
        sup.append('\u2060', mark(n));
      }
    },
    chart(chart) {
      const label = chart.kind === 'time' ? text('chartPeriod') : text('chartPart');
      const words = { table: text('chartTable'), plan: text('chartPlan'), sources: text('sources'), label };
      box.insertBefore(chartFigure(chart, words, language, n => Object.assign(mark(n), { className: 'mark', lang: language })), foot);
    },
    sources(entries) {
      if (!entries.length) return;
      foot.classList.add('with-sources');
      const details = foot.appendChild(make('details', 'sources'));
      details.append(make('summary', '', `${text('sources')} (${entries.length})`));
      const items = details.appendChild(make('ol'));
      for (const entry of entries) items.append(sourceItem(entry, `source-${ordinal}-${entry.n}`, box.lang));
      for (const { n, link } of links) {
        const url = entries.find(entry => entry.n === n)?.url;
        if (url) openInNewTab(link, url);
        else link.addEventListener('click', event => {
          event.preventDefault();
          details.open = true;
          $(`source-${ordinal}-${n}`).focus();
        });
      }
      this.entries = entries;
    },
    suggestions(questions) {
      if (!questions.length) return;
      const next = make('div', 'next');
      next.setAttribute('role', 'group');
      next.setAttribute('aria-label', text('suggestions'));
      next.append(...questions.map(words => Object.assign(button(words, 'suggestion', () => ask(words)), { lang: box.lang })));
      this.next = next;
    },
    done({ answer }) {
      this.isDone = true;
      const whole = [answer, ...copiedSources(this.entries ?? [])].join('\n');
      foot.append(button(text('copy'), 'quiet copy', event => copy(event.currentTarget, whole)));
      if (this.next) turn.append(this.next);
    },
  };
}
let answers = 0;

function sourceItem({ n, source, title, container, locator, url }, id, code) {
  const item = make('li');
  item.id = id;
  item.value = n;
  item.tabIndex = -1;
  const entry = item.appendChild(make('span', 'entry'));
  entry.lang = code;
  entry.append(make('span', 'title', `[${n}] ${title}`));
  if (container) entry.append(make('span', 'container', container));
  if (locator) entry.append(make('span', 'locator', locator));
  const link = item.appendChild(make('a', 'open', text(url ? 'openSource' : 'aboutSource')));
  openInNewTab(link, url ?? `/sources/${encodeURIComponent(source)}?language=${code}`);
  const cite = item.appendChild(button(text('reference'), 'quiet cite', () => showReference({ source, locator, code })));
  cite.setAttribute('aria-label', `${text('reference')}: ${text('sourceNumber', { n })}`);
  cite.setAttribute('aria-haspopup', 'dialog');
  return item;
}

function copiedSources(entries) {
  if (!entries.length) return [];
  const page = source => new URL(`/sources/${encodeURIComponent(source)}`, location.href).href;
  return ['', `${text('sources')}:`, ...entries.map(({ n, source, title, container, locator, url }) =>
    `[${n}] ${[title, container, locator].filter(Boolean).join('. ')}. ${url ?? page(source)}`)];
}

function openInNewTab(link, url) {
  // A url with another scheme would not be a link but a script.
  if (!/^(https?:|\/)/i.test(url)) return;
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  link.setAttribute('aria-label', `${link.getAttribute('aria-label') ?? link.textContent}, ${text('newTab')}`);
}

function showFault(turn, words, fault) {
  turn.querySelector('.answer')?.remove();
  const box = turn.appendChild(make('div', 'answer fault'));
  box.lang = language;
  const sentence = fault.sentence ?? text(navigator.onLine ? 'failed' : 'offline');
  box.append(make('p', '', sentence), button(text('retry'), 'suggestion retry', () => { turn.remove(); ask(words); }));
  say('');
}

async function copy(button, whole) {
  const isCopied = await isOnClipboard(whole, document.body);
  if (isCopied) button.textContent = text('copied');
  say(text(isCopied ? 'copied' : 'copyFailed'));
}

async function isOnClipboard(whole, place) {
  try {
    if (navigator.clipboard) await navigator.clipboard.writeText(whole);
    else copyTheOldWay(whole, place);
    return true;
  } catch {
    return false;
  }
}

// Outside https and localhost there is no clipboard. While a dialog is open, only what is in it can be selected.
function copyTheOldWay(whole, place) {
  const area = place.appendChild(make('textarea', 'hidden'));
  area.value = whole;
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (!isCopied) throw new Error('Copying is forbidden.');
}

// ---- references

const [dialog, reference, referenceStatus] = ['reference', 'reference-text', 'reference-status'].map($);
const styles = [...dialog.querySelectorAll('[name=style]')];
let cited = null; // the source, its locator and the answer's language

function showReference(entry) {
  cited = entry;
  const wished = stored(localStorageOrNone(), 'style');
  const style = styles.find(({ value }) => value === wished) ?? styles[0];
  style.checked = true;
  dialog.showModal();
  style.focus();
  writeReference(style.value);
}

async function writeReference(style) {
  const wanted = cited;
  const query = new URLSearchParams({ style, language: wanted.code });
  if (wanted.locator) query.set('locator', wanted.locator);
  referenceStatus.textContent = '';
  reference.value = '';
  let words = null;
  try {
    const response = await fetch(`/api/sources/${encodeURIComponent(wanted.source)}/reference?${query}`);
    if (response.ok) words = await response.text();
  } catch { /* told below */ }
  // Meanwhile another style or source may have been chosen.
  if (wanted !== cited || !styles.some(({ value, checked }) => checked && value === style)) return;
  if (words === null) referenceStatus.textContent = text('referenceFailed');
  else reference.value = words;
}

for (const style of styles) style.addEventListener('change', () => {
  store(localStorageOrNone(), 'style', style.value);
  writeReference(style.value);
});

reference.addEventListener('focus', () => reference.select());

$('reference-copy').addEventListener('click', async () => {
  if (!reference.value) return;
  const isCopied = await isOnClipboard(reference.value, dialog);
  referenceStatus.textContent = text(isCopied ? 'copied' : 'copyFailed');
});

$('reference-close').addEventListener('click', () => dialog.close());

// A click beside the dialog closes it, as everywhere.
dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });

// ---- examples

const examples = new Map();
let topic = null;

async function showExamples() {
  const code = language;
  try {
    if (!examples.has(code)) examples.set(code, await (await fetch(`/api/examples?language=${code}`)).json());
  } catch {
    return; // The welcome is complete without; the next change of language tries again.
  }
  if (code !== language) return;
  const { questions, topics } = examples.get(code);
  const chosen = topics.find(({ id }) => id === topic);
  $('examples-title').textContent = chosen ? text('about', { topic: chosen.title }) : text('examples');
  $('examples').replaceChildren(...(chosen?.questions ?? questions).map(words => inItem(button(words, 'card', () => ask(words)))));
  $('topics').replaceChildren(...topics.map(({ id, title }) => {
    const chip = button(title, 'chip', () => {
      topic = topic === id ? null : id;
      showExamples().then(() => $('topics').querySelector(`[data-topic="${id}"]`)?.focus());
    });
    chip.dataset.topic = id;
    chip.setAttribute('aria-pressed', String(topic === id));
    return inItem(chip);
  }));
  $('topics-title').hidden = topics.length === 0;
}

// ---- controls

function make(tag, className = '', words = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (words) element.textContent = words;
  return element;
}

function button(words, className, onClick) {
  const element = make('button', className, words);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

function inItem(element) {
  const item = make('li');
  item.append(element);
  return item;
}

function say(words) {
  status.textContent = words;
}

function count() {
  const used = question.value.length;
  const isTooLong = used > LIMIT;
  counter.textContent = isTooLong
    ? text('tooLong', { over: number(used - LIMIT), limit: number(LIMIT) })
    : used > LIMIT * 0.75 ? text('counter', { used: number(used), limit: number(LIMIT) }) : '';
  counter.classList.toggle('over', isTooLong);
  question.setAttribute('aria-invalid', String(isTooLong));
  send.disabled = isTooLong;
  form.classList.toggle('over', isTooLong);
  // Grows with its text; the style sheet sets the greatest height.
  question.style.height = 'auto';
  question.style.height = `${question.scrollHeight + 2}px`;
}

function number(value) {
  return value.toLocaleString(language === 'en' ? 'en' : 'ru');
}

function submit() {
  const words = question.value.trim();
  if (!words) return say(text('empty'));
  if (words.length > LIMIT) return;
  question.value = '';
  count();
  ask(words);
}

form.addEventListener('submit', event => {
  event.preventDefault();
  submit();
  question.focus();
});

question.addEventListener('input', () => { say(''); count(); });

question.addEventListener('keydown', event => {
  // While letters are composed, Enter belongs to the input method.
  if (event.isComposing) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    submit();
  } else if (event.key === 'Escape') {
    question.value = '';
    count();
  }
});

restart.addEventListener('click', () => {
  current?.abort();
  conversation = newConversation();
  log.replaceChildren();
  welcome.hidden = false;
  restart.hidden = true;
  topic = null;
  showExamples();
  say(text('restarted'));
  question.focus();
});

picker.addEventListener('change', () => {
  store(localStorageOrNone(), 'language', picker.value);
  speak(picker.value);
});

addEventListener('offline', () => say(text('offline')));
addEventListener('online', () => { say(text('online')); if (!examples.size) showExamples(); });
addEventListener('resize', count);

speak(language);
document.documentElement.dataset.ready = 'true';
if (matchMedia('(hover: hover)').matches) question.focus();

// The chart of an answer: a picture that is drawn anew for each width, and a table with the same numbers.
// Whatever comes from the service is set with textContent or as a number, never as HTML.

const SVG = 'http://www.w3.org/2000/svg';
const LONGEST_GAP = 3; // of missing periods; more of them look the same, and the axis is dotted there in any case

let charts = 0;

/**
 * @param chart   as the service sends it
 * @param words   { table, plan, label, sources } in the language of the page, which is language
 * @param mark    makes the link of a source's number
 */
export function chartFigure(chart, words, language, mark) {
  const figure = element('figure', 'chart');
  figure.append(element('figcaption', '', `${chart.title}, ${chart.unit}`));
  const picture = figure.appendChild(shape('svg', { role: 'img', 'aria-label': chart.alt }));
  const hatch = `hatch-${++charts}`;
  if (chart.points.some(({ plan }) => plan)) figure.append(legend(words.plan, language, hatch));
  figure.append(table(chart, words, language, mark));
  let drawn = 0;
  new ResizeObserver(([{ contentRect }]) => {
    const width = Math.floor(contentRect.width);
    // Drawing changes the height alone; the observer then calls again.
    if (width > 0 && width !== drawn) draw(picture, chart, drawn = width, hatch);
  }).observe(figure);
  return figure;
}

function draw(picture, chart, width, hatch) {
  const style = getComputedStyle(picture);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `600 ${style.fontSize} ${style.fontFamily}`;
  const paper = { width, em: parseFloat(style.fontSize), measure: words => pen.measureText(words).width, hatch };
  const { height, parts } = chart.kind === 'time' && columns(chart.points, paper) || rows(chart.points, paper);
  picture.setAttribute('width', width);
  picture.setAttribute('height', Math.ceil(height));
  picture.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(height)}`);
  picture.replaceChildren(hatching(hatch), ...parts);
}

/** Side by side from left to right; nothing where the numbers or the periods would run into each other. */
function columns(points, { width, em, measure, hatch }) {
  const slots = points.reduce((sum, point) => sum + 1 + gap(point), 0);
  const slot = Math.min(width / slots, em * 8);
  if (points.some(({ label, written }) => Math.max(measure(label), measure(written)) + em * 0.5 > slot)) return null;
  const thick = Math.min(slot * 0.7, em * 4);
  const { from, to, scale } = range(points, em * 10);
  const zero = em * 1.6 + to * scale;
  const bottom = zero - from * scale;
  const parts = [];
  let x = 0;
  for (const point of points) {
    const start = x + slot * gap(point);
    if (start > x) parts.push(axis(x, zero, start, zero, true));
    const middle = start + slot / 2;
    const [top, end] = [zero - Math.max(point.number, 0) * scale, zero - Math.min(point.number, 0) * scale];
    parts.push(
      bar(point, { x: middle - thick / 2, y: top, width: thick, height: end - top }, hatch),
      words(point.written, middle, top - em * 0.5, 'value', 'middle'),
      words(point.label, middle, bottom + em * 1.3, 'label', 'middle'),
      axis(start, zero, start + slot, zero));
    x = start + slot;
  }
  return { height: bottom + em * 1.8, parts };
}

/** One below the other, as long as they are large; names stand before the bars, or above them where that would leave too little room. */
function rows(points, { width, em, measure, hatch }) {
  const longest = Math.max(...points.map(({ label }) => measure(label)));
  const isBeside = longest < width * 0.35 || width > em * 34;
  const room = isBeside ? Math.min(longest, width * 0.42) : width;
  const left = isBeside ? room + em * 0.75 : 1;
  const right = Math.max(...points.map(({ written }) => measure(written))) + em * 0.5;
  const { from, scale } = range(points, Math.max(width - left - right, em));
  const zero = left - from * scale;
  const [line, thick] = [em * 1.3, em * 1.25];
  const parts = [];
  let y = 0;
  for (const point of points) {
    const lines = wrap(point.label, room, measure);
    const start = y + em * gap(point);
    if (start > y) parts.push(axis(zero, y, zero, start, true));
    const height = isBeside ? Math.max(lines.length * line, thick) : lines.length * line + thick;
    const top = isBeside ? start + em * 0.3 + (height - thick) / 2 : start + em * 0.3 + lines.length * line;
    const first = isBeside ? start + em * 0.3 + (height - lines.length * line) / 2 : start + em * 0.2;
    lines.forEach((part, i) => parts.push(words(part, 0, first + line * i + em * 0.97, 'label')));
    const [begin, end] = [zero + Math.min(point.number, 0) * scale, zero + Math.max(point.number, 0) * scale];
    parts.push(
      bar(point, { x: begin, y: top, width: end - begin, height: thick }, hatch),
      words(point.written, end + em * 0.4, top + thick / 2 + em * 0.35, 'value'));
    y = start + height + em * 0.6;
    parts.push(isBeside ? axis(zero, start, zero, y) : axis(zero, top, zero, top + thick));
  }
  return { height: y, parts };
}

/** Zero is always in it: a bar's length is its number. */
function range(points, length) {
  const numbers = points.map(({ number }) => number);
  const [from, to] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  return { from, to, scale: length / (to - from || 1) };
}

function gap(point) {
  return Math.min(point.gap ?? 0, LONGEST_GAP);
}

function bar(point, { x, y, width, height }, hatch) {
  // The smallest number is still a line.
  const place = { x, y, width: Math.max(width, 1), height: Math.max(height, 1) };
  return shape('rect', point.plan ? { ...place, class: 'plan', fill: `url(#${hatch})` } : { ...place, class: 'bar' });
}

function axis(x1, y1, x2, y2, isGap) {
  return shape('line', { x1, y1, x2, y2, class: isGap ? 'axis gap' : 'axis' });
}

function words(text, x, y, name, anchor = 'start') {
  const part = shape('text', { x, y, class: name, 'text-anchor': anchor });
  part.textContent = text;
  return part;
}

/** SVG does not break lines. A word that is longer than a line is broken where it must be. */
function wrap(text, room, measure) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (measure(longer) <= room) { lines[lines.length - 1] = longer; continue; }
    if (lines.at(-1)) lines.push('');
    for (const letter of word) {
      if (lines.at(-1) && measure(lines.at(-1) + letter) > room) lines.push('');
      lines[lines.length - 1] += letter;
    }
  }
  return lines;
}

function hatching(id) {
  const pattern = shape('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  pattern.append(shape('line', { x1: 1, y1: 0, x2: 1, y2: 6, class: 'hatch' }));
  return pattern;
}

function legend(plan, language, hatch) {
  const line = element('p', 'legend');
  line.lang = language;
  const sample = line.appendChild(shape('svg', { width: 24, height: 16, 'aria-hidden': 'true' }));
  sample.append(shape('rect', { x: 1, y: 1, width: 22, height: 14, class: 'plan', fill: `url(#${hatch})` }));
  line.append(element('span', '', plan));
  return line;
}

function table(chart, words, language, mark) {
  const details = element('details', 'numbers');
  const summary = details.appendChild(element('summary', '', words.table));
  summary.lang = language;
  const grid = details.appendChild(element('table'));
  grid.append(element('caption', 'hidden', `${chart.title}, ${chart.unit}`));
  const head = grid.createTHead().insertRow();
  for (const [name, code] of [[words.label, language], [chart.unit], [words.sources, language]]) {
    const cell = head.appendChild(element('th'));
    cell.append(element('span', '', name));
    cell.scope = 'col';
    if (code) cell.lang = code;
  }
  const body = grid.createTBody();
  for (const point of chart.points) {
    const row = body.insertRow();
    const name = row.appendChild(element('th', '', point.label));
    name.scope = 'row';
    if (point.plan) name.append(' ', Object.assign(element('span', '', `(${words.plan})`), { lang: language }));
    row.insertCell().textContent = point.written;
    row.insertCell().append(...point.cites.map(mark));
  }
  return details;
}

function element(tag, className = '', text = '') {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function shape(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, typeof value === 'number' ? Math.round(value * 100) / 100 : value);
  return made;
}

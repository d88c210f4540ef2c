/**
 * A roadmap in, its picture out: one SVG that stands alone, fetches nothing and needs no script. What is held differs by
 * its border and its words, never by colour alone; title and description say to a listener what the picture shows.
 */
import { escapeHtml as e } from '../report/escape.ts';
import { type LayoutSize, layOut } from './layout.ts';
import type { Roadmap, RoadmapNode } from './roadmap.ts';
import { sayBeside, sumUp } from './write.ts';

const SIZE: LayoutSize = { width: 208, height: 64, across: 56, down: 16 };
const MARGIN = 24;
const HEAD = 64;
const LEGEND = 34;
/** Letters that surely fit into a box, bold and in a wide typeface. */
const FITTING = 20;
const LEAST_WIDTH = 680;
/** Of small text: a line, and a wide letter. */
const LINE = 17;
const SMALL_LETTER = 7;

/** Two lines at most; what does not fit ends in an ellipsis and stands whole in the node's title. */
export function breakName(name: string): readonly string[] {
  const cut = (text: string): string => (text.length > FITTING ? `${text.slice(0, FITTING - 1).trimEnd()}…` : text);
  if (name.length <= FITTING) return [name];
  const at = name.lastIndexOf(' ', FITTING);
  return at <= 0 ? [cut(name)] : [name.slice(0, at), cut(name.slice(at + 1))];
}

/** Words into lines that surely fit. */
function breakNote(text: string, width: number): readonly string[] {
  const fitting = Math.floor(width / SMALL_LETTER);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > fitting) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function sayNode({ state, order, hours, extra }: RoadmapNode): string {
  if (state === 'held') return '✓ on your resume';
  if (state === 'granted') return '✓ taken for granted';
  return order === null || hours === null
    ? 'no lesson yet'
    : `${extra ? 'extra' : 'step'} ${order} · ${hours.low}-${hours.high} hours`;
}

function drawNode(node: RoadmapNode, x: number, y: number): string {
  const lines = breakName(node.name);
  const weight = node.asked ? ' class="asked"' : '';
  const first = lines.length === 1 ? 27 : 20;
  const names = lines.map((line, at) => `<text x="14" y="${first + at * 17}"${weight}>${e(line)}</text>`).join('');
  const asked = node.asked ? ', asked for' : '';
  return `<g class="${node.state}" transform="translate(${x} ${y})"><title>${e(`${node.name}: ${sayNode(node)}${asked}`)}</title><rect width="${SIZE.width}" height="${SIZE.height}" rx="8"/>${names}<text x="14" y="54" class="small">${e(sayNode(node))}</text></g>`;
}

/** Through passages straight, between layers in a curve. */
function drawEdge(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [start, ...others] = points;
  if (!start) return '';
  let path = `M${start.x} ${start.y}`;
  let from = start;
  others.forEach((to, at) => {
    const bend = (from.x + to.x) / 2;
    path += at % 2 === 0 ? `C${bend} ${from.y} ${bend} ${to.y} ${to.x} ${to.y}` : `L${to.x} ${to.y}`;
    from = to;
  });
  return `<path d="${path}" marker-end="url(#tip)"/>`;
}

const STYLE = `svg{background:#fff;font-family:system-ui,"DejaVu Sans",sans-serif}text{fill:#1c2430;font-size:14px}.asked{font-weight:700}.small{font-size:12px;fill:#3d4754}.head{font-size:20px;font-weight:700}rect{stroke:#1f5a99;stroke-width:1.5;fill:#fff}.held rect{stroke:#1d6b36;stroke-width:3.5;fill:#e4f3e8}.granted rect{stroke:#1d6b36;stroke-width:2;stroke-dasharray:6 4;fill:#f2f8f3}path{fill:none;stroke:#5a6472;stroke-width:1.5}marker path{fill:#5a6472;stroke:none}`;

/** What a listener hears: how much there is, and the steps in order. */
function describe(roadmap: Roadmap): string {
  const { nodes, steps } = roadmap;
  const names = new Map(nodes.map(({ skill, name }) => [skill, name]));
  const held = nodes.filter(({ state }) => state !== 'learn');
  const shown = held.length > 0 ? ` Held already: ${held.map(({ name }) => name).join(', ')}.` : '';
  const beside = sayBeside(roadmap)
    .map((note) => ` ${note}`)
    .join('');
  if (steps.length === 0) return `Nothing to learn.${shown}${beside}`;
  const order = steps.map(({ order: at, skill }) => `${at} ${names.get(skill) ?? skill}`).join(', ');
  return `${sumUp(roadmap)}, in this order: ${order}.${shown}${beside}`;
}

export function drawRoadmap(roadmap: Roadmap): string {
  const { title, nodes, edges, steps } = roadmap;
  const layout = layOut(
    nodes.map(({ skill }) => ({ id: skill })),
    edges,
    SIZE,
  );
  const byId = new Map(nodes.map((node) => [node.skill, node]));
  const width = Math.max(LEAST_WIDTH, layout.width + 2 * MARGIN);
  const notes = sayBeside(roadmap).flatMap((note) => breakNote(note, width - 2 * MARGIN));
  const below = notes.length * LINE;
  const height = HEAD + layout.height + LEGEND + below + 2 * MARGIN;
  const boxes = layout.nodes.flatMap(({ id, x, y }) => {
    const node = byId.get(id);
    return node ? [drawNode(node, x, y)] : [];
  });
  const sum = steps.length > 0 ? sumUp(roadmap) : 'nothing to learn';
  const isMarked = nodes.some(({ state }) => state !== 'learn');
  const isAdded = roadmap.extras.length > 0;
  const legend = `Bold: asked for. Arrows: what comes first.${isAdded ? ' Extra: worth adding after all steps.' : ''}${isMarked ? ' Thick border and ✓: on the resume. Dashed and ✓: taken for granted by what is.' : ''}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${e(title)}</title>
<desc id="description">${e(describe(roadmap))}</desc>
<style>${STYLE}</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
<text x="${MARGIN}" y="${MARGIN + 18}" class="head">${e(title)}</text>
<text x="${MARGIN}" y="${MARGIN + 40}" class="small">${e(sum)}</text>
<g transform="translate(${MARGIN} ${HEAD + MARGIN})">
${layout.edges.map(({ points }) => drawEdge(points)).join('\n')}
${boxes.join('\n')}
</g>
<text x="${MARGIN}" y="${height - MARGIN - below}" class="small">${e(legend)}</text>
${notes.map((line, at) => `<text x="${MARGIN}" y="${height - MARGIN - below + (at + 1) * LINE}" class="small">${e(line)}</text>`).join('\n')}
</svg>
`;
}

/**
 * A graph in, a place for every node and a way for every edge out. Layers from left to right, each node one layer after
 * the last thing before it; long edges pass through layers by places of their own, so that no line runs under a box.
 * Within a layer nodes stand where their neighbours are, found by a few sweeps that always run alike: the same graph
 * always gives the same picture.
 */
export interface LayoutNode {
  readonly id: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed extends Point {
  readonly id: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Upper left corners. */
  readonly nodes: readonly Placed[];
  /** From the right side of one box to the left side of another. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly points: readonly Point[] }[];
}

export interface LayoutSize {
  readonly width: number;
  readonly height: number;
  /** Between layers, and between boxes of a layer. */
  readonly across: number;
  readonly down: number;
}

interface Slot {
  readonly id: string;
  readonly isNode: boolean;
}

const SWEEPS = 8;
/** What a passing edge takes of a layer's height. */
const PASSAGE = 14;

/** Longest way from a start; a circle, which no plan has, ends where it began. */
function findDepths(
  ids: readonly string[],
  edges: readonly { from: string; to: string }[],
): ReadonlyMap<string, number> {
  const depths = new Map(ids.map((id) => [id, 0]));
  for (let round = 0; round < ids.length; round++) {
    let isSettled = true;
    for (const { from, to } of edges) {
      const depth = (depths.get(from) ?? 0) + 1;
      if (depth > (depths.get(to) ?? 0)) {
        depths.set(to, depth);
        isSettled = false;
      }
    }
    if (isSettled) break;
  }
  return depths;
}

/** Nodes that touch no edge stand below the graph, in rows. */
export function layOut(
  nodes: readonly LayoutNode[],
  edges: readonly { readonly from: string; readonly to: string }[],
  size: LayoutSize,
): Layout {
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const joined = nodes.map(({ id }) => id).filter((id) => touched.has(id));
  const alone = nodes.map(({ id }) => id).filter((id) => !touched.has(id));
  const depths = findDepths(joined, edges);
  const layers: Slot[][] = Array.from(
    { length: Math.max(0, ...[...depths.values()].map((depth) => depth + 1)) },
    () => [],
  );
  for (const id of joined) layers[depths.get(id) ?? 0]?.push({ id, isNode: true });
  const chains = edges.map(({ from, to }) => {
    const chain = [from];
    for (let depth = (depths.get(from) ?? 0) + 1; depth < (depths.get(to) ?? 0); depth++) {
      const id = `${from} ${to} ${depth}`;
      layers[depth]?.push({ id, isNode: false });
      chain.push(id);
    }
    return [...chain, to];
  });
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string): void => {
    map.set(key, [...(map.get(key) ?? []), value]);
  };
  for (const chain of chains) {
    chain.slice(1).forEach((id, at) => {
      add(before, id, chain[at] ?? '');
      add(after, chain[at] ?? '', id);
    });
  }
  sweep(layers, before, after);
  const tops = placeLayers(layers, before, size);
  const heightOf = (isNode: boolean): number => (isNode ? size.height : PASSAGE);
  const isNode = new Map(layers.flat().map((slot) => [slot.id, slot.isNode]));
  const xOf = (layer: number): number => layer * (size.width + size.across);
  const middle = (id: string): number => (tops.get(id) ?? 0) + heightOf(isNode.get(id) ?? true) / 2;
  const graphHeight = Math.max(0, ...layers.flat().map(({ id, isNode: own }) => (tops.get(id) ?? 0) + heightOf(own)));
  const columns = Math.max(layers.length, alone.length > 0 ? Math.min(4, alone.length) : 0);
  const gap = joined.length > 0 && alone.length > 0 ? 2 * size.down : 0;
  const rest = alone.map((id, at): Placed => {
    const row = Math.floor(at / columns);
    return { id, x: xOf(at % columns), y: graphHeight + gap + row * (size.height + size.down) };
  });
  const rows = Math.ceil(alone.length / Math.max(1, columns));
  return {
    width: Math.max(0, xOf(columns) - size.across),
    height: graphHeight + gap + Math.max(0, rows * (size.height + size.down) - size.down),
    nodes: [...joined.map((id) => ({ id, x: xOf(depths.get(id) ?? 0), y: tops.get(id) ?? 0 })), ...rest],
    edges: chains.map((chain, at) => {
      const start = depths.get(chain[0] ?? '') ?? 0;
      const last = chain.length - 1;
      const points = chain.flatMap((id, index): Point[] => {
        const x = xOf(start + index);
        if (index === 0) return [{ x: x + size.width, y: middle(id) }];
        if (index === last) return [{ x, y: middle(id) }];
        return [
          { x, y: middle(id) },
          { x: x + size.width, y: middle(id) },
        ];
      });
      return { from: edges[at]?.from ?? '', to: edges[at]?.to ?? '', points };
    }),
  };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Each layer in the order of the middle of its neighbours, seen from the left and from the right in turn. */
function sweep(layers: Slot[][], before: Neighbours, after: Neighbours): void {
  for (let round = 0; round < SWEEPS; round++) {
    const isForward = round % 2 === 0;
    for (const layer of isForward ? layers : [...layers].reverse()) {
      const ranks = new Map(layers.flatMap((slots) => slots.map(({ id }, at) => [id, at / Math.max(1, slots.length)])));
      const rankOf = ({ id }: Slot): number => {
        const neighbours = (isForward ? before : after).get(id) ?? [];
        if (neighbours.length === 0) return ranks.get(id) ?? 0;
        return neighbours.reduce((sum, other) => sum + (ranks.get(other) ?? 0), 0) / neighbours.length;
      };
      const keyed = layer.map((slot, at) => ({ slot, at, rank: rankOf(slot) }));
      keyed.sort((a, b) => a.rank - b.rank || a.at - b.at);
      layer.splice(0, layer.length, ...keyed.map(({ slot }) => slot));
    }
  }
}

/** Each as near to what comes before it as those above allow. */
function placeLayers(layers: readonly (readonly Slot[])[], before: Neighbours, size: LayoutSize): Map<string, number> {
  const tops = new Map<string, number>();
  const heights = new Map(layers.flat().map(({ id, isNode }) => [id, isNode ? size.height : PASSAGE]));
  const middle = (id: string): number => (tops.get(id) ?? 0) + (heights.get(id) ?? 0) / 2;
  for (const layer of layers) {
    let free = 0;
    for (const { id } of layer) {
      const height = heights.get(id) ?? 0;
      const neighbours = before.get(id) ?? [];
      const wanted =
        neighbours.length === 0
          ? free
          : neighbours.reduce((sum, other) => sum + middle(other), 0) / neighbours.length - height / 2;
      const top = Math.max(free, Math.round(wanted));
      tops.set(id, top);
      free = top + height + size.down;
    }
  }
  return tops;
}

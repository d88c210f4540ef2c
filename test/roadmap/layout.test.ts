/** A roadmap in; its picture out: nothing over another, nothing under an edge, the same each time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/gap/gaps.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { layOut } from '../../src/roadmap/layout.ts';
import { makeRoadmap } from '../../src/roadmap/roadmap.ts';
import { breakName, drawRoadmap } from '../../src/roadmap/svg.ts';
import { ask, contextOf, planContextOf, profileOf, skill, skillsOf, used } from '../match/world.ts';

const SIZE = { width: 200, height: 60, across: 50, down: 16 };

const graph = fc
  .tuple(
    fc.integer({ min: 1, max: 24 }),
    fc.array(fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 23 })), { maxLength: 30 }),
  )
  .map(([count, pairs]) => {
    const nodes = Array.from({ length: count }, (_, at) => ({ id: `n${at}` }));
    const seen = new Set<string>();
    const edges = pairs.flatMap(([a, b]) => {
      const [from, to] = [Math.min(a, b) % count, Math.max(a, b) % count];
      const key = `${from} ${to}`;
      if (from >= to || seen.has(key)) return [];
      seen.add(key);
      return [{ from: `n${from}`, to: `n${to}` }];
    });
    return { nodes, edges };
  });

describe('a layout', () => {
  it('has every box once, none over another, inside the picture, and each after what comes before it', () => {
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        const { nodes: placed, width, height } = layOut(nodes, edges, SIZE);
        expect(placed.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
        const at = new Map(placed.map((node) => [node.id, node]));
        for (const a of placed) {
          expect(a.x >= 0 && a.y >= 0 && a.x + SIZE.width <= width && a.y + SIZE.height <= height).toBe(true);
          for (const b of placed) {
            if (a.id >= b.id) continue;
            const apart = Math.abs(a.x - b.x) >= SIZE.width || Math.abs(a.y - b.y) >= SIZE.height;
            expect(apart).toBe(true);
          }
        }
        for (const { from, to } of edges) expect((at.get(from)?.x ?? 0) + SIZE.width).toBeLessThan(at.get(to)?.x ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('leads no edge under a box', () => {
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        const { nodes: placed, edges: ways } = layOut(nodes, edges, SIZE);
        for (const { from, to, points } of ways) {
          for (let at = 1; at + 1 < points.length; at += 2) {
            const [a, b] = [points[at], points[at + 1]];
            if (!a || !b) continue;
            const under = placed.filter(
              ({ id, x, y }) => id !== from && id !== to && x === a.x && a.y > y && a.y < y + SIZE.height,
            );
            expect(under).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        expect(layOut(nodes, edges, SIZE)).toEqual(layOut(nodes, edges, SIZE));
      }),
    );
  });
});

describe('a roadmap', () => {
  const skills = skillsOf(
    skill('shell', { effort: 'tool' }),
    skill('linux', { effort: 'language', after: ['shell'] }),
    skill('docker', { effort: 'library', after: ['linux'] }),
    skill('helm', { effort: 'tool', name: 'Helm <charts> & more of it than fits', after: ['docker'] }),
    skill('git'),
  );
  const profile = profileOf(used('linux'), used('git'));
  const context = planContextOf(profile, [ask('r1', ['helm']), ask('r2', ['git'])], contextOf(skills));
  const plan = makePlan(context.match, findGaps(context.match, context), profile, context);
  const roadmap = makeRoadmap('The way to Helm', plan, context.match, context);

  it('marks what is held, and joins what comes before what', () => {
    expect(roadmap.nodes.map(({ skill: id, state, asked, order }) => ({ id, state, asked, order }))).toEqual([
      { id: 'docker', state: 'learn', asked: false, order: 1 },
      { id: 'helm', state: 'learn', asked: true, order: 2 },
      { id: 'git', state: 'held', asked: true, order: null },
      { id: 'linux', state: 'held', asked: false, order: null },
    ]);
    expect(roadmap.edges).toEqual([
      { from: 'docker', to: 'helm' },
      { from: 'linux', to: 'docker' },
    ]);
  });

  it('is drawn with a title, a description and words for every state, and safely', () => {
    const svg = drawRoadmap(roadmap);
    expect(svg).toContain('<title id="title">The way to Helm</title>');
    expect(svg).toMatch(
      /<desc id="description">2 steps, .* 1 Docker, 2 Helm &lt;charts&gt;.*Held already: Git, Linux\.<\/desc>/,
    );
    expect(svg).toContain('✓ on your resume');
    expect(svg).not.toContain('<charts>');
  });

  it('breaks long names into two lines that fit', () => {
    expect(breakName('Docker')).toEqual(['Docker']);
    expect(breakName('Performance Optimization')).toEqual(['Performance', 'Optimization']);
    expect(breakName('Donaudampfschifffahrtsgesellschaft')).toEqual(['Donaudampfschifffah…']);
  });
});

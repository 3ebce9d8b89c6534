import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { layoutTree } from '@utveckling/tree-layout';
import { cluster, hierarchy } from 'd3-hierarchy';
import { select } from 'd3-selection';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../apps/web/src/styles.ts';
import { TreePicture } from '../../apps/web/src/tree/tree-picture.tsx';
import { layoutInput, sampleTree } from './sample-tree.mjs';

const width = 1280;
const height = 800;

/** Time in ms to lay out and draw all fruits of a sample tree in this browser, until the browser has laid it out too. */
window.drawOurs = async (count) => {
  const tree = sampleTree(count);
  const stage = newStage();
  let layout;
  const Picture = () => (
    <TreePicture
      tree={tree}
      layout={layout}
      date={undefined}
      open={undefined}
      kept={undefined}
      worldRef={createRef()}
      svgRef={createRef()}
      seen={{ detail: 'names', fruits: 'all' }}
    />
  );
  const rootRoute = createRootRoute();
  const routeTree = rootRoute.addChildren([
    createRoute({ getParentRoute: () => rootRoute, path: '/', component: Picture }),
    createRoute({ getParentRoute: () => rootRoute, path: '/projekt/$slug' }),
    createRoute({ getParentRoute: () => rootRoute, path: '/moten/$meeting' }),
  ]);
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }) });
  await router.load();
  const root = createRoot(stage);
  const began = performance.now();
  layout = layoutTree(layoutInput(tree));
  flushSync(() => root.render(<RouterProvider router={router} />));
  measure(stage);
  const time = performance.now() - began;
  const drawn = stage.querySelectorAll('a[data-fruit]').length;
  root.unmount();
  stage.remove();
  return { time, drawn };
};

/** The same fruits with d3-hierarchy's cluster and plain d3: a limb, a link, a mark, a wrapped name and three leaves each. */
window.drawPlain = (count) => {
  const tree = sampleTree(count);
  const stage = newStage();
  const began = performance.now();
  const branches = new Map(tree.themes.map(({ id, name }) => [id, { id, name, children: [] }]));
  for (const project of tree.projects) branches.get(project.theme).children.push(project);
  const laid = cluster().size([width * Math.max(1, count / 30), height * 2])(
    hierarchy({ children: [...branches.values()].filter(({ children }) => children.length > 0) }),
  );
  const world = select(stage)
    .append('svg')
    .attr('viewBox', `0 0 ${width * Math.max(1, count / 30)} ${height * 2}`)
    .append('g');
  world
    .append('g')
    .selectAll('path')
    .data(laid.links())
    .join('path')
    .attr('fill', 'none')
    .attr('stroke', '#7b5d46')
    .attr(
      'd',
      ({ source: a, target: b }) =>
        `M${a.x},${a.y}C${a.x},${(a.y + b.y) / 2} ${b.x},${(a.y + b.y) / 2} ${b.x},${b.y}`,
    );
  const fruit = world
    .append('g')
    .selectAll('a')
    .data(laid.leaves())
    .join('a')
    .attr('href', ({ data }) => `/projekt/${data.slug}`)
    .attr('aria-label', ({ data }) => `${data.name}. ${data.status}`)
    .attr('transform', ({ x, y }) => `translate(${x},${y})`);
  fruit
    .append('rect')
    .attr('x', -40)
    .attr('y', -30)
    .attr('width', 80)
    .attr('height', 90)
    .attr('fill', 'none');
  const mark = fruit.append('g');
  for (const path of markPaths) mark.append('path').attr('d', path).attr('fill', '#e4784f');
  fruit
    .append('text')
    .attr('text-anchor', 'middle')
    .selectAll('tspan')
    .data(({ data }) => wrapped(data.name))
    .join('tspan')
    .attr('x', 0)
    .attr('y', (_, index) => 40 + index * 14)
    .text((line) => line);
  fruit
    .append('g')
    .selectAll('path')
    .data(tree.parties)
    .join('path')
    .attr('transform', (_, index) => `translate(${(index - 1) * 14},66)`)
    .attr('d', 'M0-10C1 -7 5 -4 6 1C6.5 5 3 8 0 10C-3 8 -6.5 5 -6 1C-5 -4 -1 -7 0 -10Z')
    .attr('fill', ({ colour }) => colour);
  measure(stage);
  const time = performance.now() - began;
  const drawn = stage.querySelectorAll('a').length;
  stage.remove();
  return { time, drawn };
};

const markPaths = [
  'M2-22C6-33 18-34 25-29C21-19 9-17 2-22Z',
  'M0-13C5-19 26-21 27-1C28 15 17 31 9 31C5 31 4 29 0 29C-4 29-5 31-9 31C-17 31-28 15-27-1C-26-21-5-19 0-13Z',
  'M18-12C25-4 22 17 9 27C24 24 28 10 27-1C26-8 22-12 18-12Z',
  'M-18 4C-19-5-15-10-9-11',
  'M0-12C-1-20-1-26 1-32',
];

function wrapped(name) {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== '' && last.length + word.length >= 18) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function newStage() {
  const stage = document.createElement('div');
  stage.style.width = `${width}px`;
  stage.style.height = `${height}px`;
  document.body.append(stage);
  return stage;
}

/** Makes the browser lay out what was drawn. */
function measure(stage) {
  return stage.querySelector('svg > g').getBBox().width + stage.offsetHeight;
}

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

/** Time in ms to lay out and draw all fruits of a sample tree in this browser, until it has laid out the document too; and of drawing alone. */
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
  const laidOut = performance.now();
  flushSync(() => root.render(<RouterProvider router={router} />));
  measure(stage);
  const ended = performance.now();
  const drawn = stage.querySelectorAll('a[data-fruit]').length;
  drawings.set(count, nodesOf(stage.querySelector('svg')));
  root.unmount();
  stage.remove();
  return { time: ended - began, drawing: ended - laidOut, drawn };
};

/**
 * The same nodes with plain d3: d3-hierarchy's cluster over the same fruits, and then each element that our drawing of
 * them has, with its attributes and its text, appended by d3-selection.
 */
window.drawPlain = (count) => {
  const tree = sampleTree(count);
  const nodes = drawings.get(count);
  const stage = newStage();
  const began = performance.now();
  const branches = new Map(tree.themes.map(({ id, name }) => [id, { id, name, children: [] }]));
  for (const project of tree.projects) branches.get(project.theme).children.push(project);
  cluster().size([width, height])(
    hierarchy({ children: [...branches.values()].filter(({ children }) => children.length > 0) }),
  );
  append(select(stage), nodes);
  measure(stage);
  const time = performance.now() - began;
  const drawn = stage.querySelectorAll('a[data-fruit]').length;
  stage.remove();
  return { time, drawn };
};

/** What was drawn of each sample tree: elements by name, attributes and children. */
const drawings = new Map();

function append(parent, { name, attributes, children }) {
  const element = parent.append(name);
  for (const [attribute, value] of attributes) element.attr(attribute, value);
  for (const child of children) {
    if (typeof child === 'string') element.append(() => document.createTextNode(child));
    else append(element, child);
  }
}

function nodesOf(element) {
  return {
    name:
      element.namespaceURI === 'http://www.w3.org/2000/svg' ? `svg:${element.localName}` : element.localName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    children: [...element.childNodes].map((child) =>
      child instanceof Element ? nodesOf(child) : child.textContent,
    ),
  };
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

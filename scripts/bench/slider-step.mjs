/** How many fruits the document touches in each step of the slider, against how many the step changes. */
export async function sliderStep(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { projects, meetings } = await (await fetch(`${address}/api/trees/gemensamma`)).json();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('slider').focus();
  const days = meetings.map(({ date }) => date).sort();
  let touched = 0;
  let changed = 0;
  for (let index = days.length - 1; index > 0; index -= 1) {
    await watch(page);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(new RegExp(`datum=${days[index - 1]}`));
    await page.waitForTimeout(300);
    touched += (await page.evaluate(() => window.touched())).length;
    changed += projects.filter(
      (project) => looks(project, days[index]) !== looks(project, days[index - 1]),
    ).length;
  }
  await page.close();
  return [
    {
      what: `Fruits touched in the document over ${days.length - 1} steps of the slider`,
      measured: String(touched),
      ratio: touched / changed,
      of: `× the ${changed} that change`,
      atMost: 1,
    },
  ];
}

/** From now on, notes which fruits have anything in them added, removed or changed. */
function watch(page) {
  return page.evaluate(() => {
    const fruits = new Set();
    const note = (node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const own = element?.closest('[data-fruit]') ?? element?.querySelector('[data-fruit]');
      if (own) fruits.add(own.getAttribute('data-fruit'));
    };
    const observer = new MutationObserver((records) => {
      for (const { type, attributeName, target, addedNodes, removedNodes } of records) {
        // The address of every fruit carries the date, so it is among what changes in each step.
        if (attributeName === 'href') continue;
        if (type !== 'childList' || target.closest('[data-fruit]') !== null) note(target);
        for (const node of [...addedNodes, ...removedNodes]) note(node);
      }
    });
    observer.observe(document.querySelector('svg[role="group"]'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    window.touched = () => {
      observer.disconnect();
      return [...fruits];
    };
  });
}

/** Everything that a fruit shows at a date: whether it is drawn, its status, its parties' stances, a wanted coordinator. */
function looks({ mentions, statuses, stances, coordination }, date) {
  if (!mentions.some(({ on }) => on <= date)) return 'not drawn';
  const last = (list) => list.filter(({ on }) => on <= date).at(-1);
  const parties = [...new Set(stances.map(({ party }) => party))].sort();
  const held = parties.map((party) => {
    const stance = last(stances.filter((one) => one.party === party));
    return [party, stance?.stance, stance?.progress];
  });
  const { status, on, reading } = last(statuses) ?? {};
  return JSON.stringify([status, on, reading, held, last(coordination)?.wanted]);
}

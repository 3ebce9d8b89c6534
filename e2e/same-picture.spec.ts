import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

const trees = ['gemensamma', 'socialforvaltningen'] as const;
const otherTree = { gemensamma: 'socialforvaltningen', socialforvaltningen: 'gemensamma' } as const;

for (const tree of trees) {
  test(`the picture of ${tree} is the committed one`, async ({ request }) => {
    const page = await (await request.get(`/trad/${tree}`)).text();
    expect(pictureIn(page)).toMatchSnapshot(`${tree}.svg`);
  });

  test(`${tree} laid out in the browser is the server's picture, byte for byte`, async ({
    page,
    request,
  }) => {
    const served = geometryOf(pictureIn(await (await request.get(`/trad/${tree}`)).text()));
    // Coming from the other tree the browser has no layout of this one, and works it out itself.
    await openPage(page, `/trad/${otherTree[tree]}`);
    await page.locator(`nav a[href^="/trad/${tree}"]`).click();
    await expect(page.locator('#app svg[role="group"]')).toHaveAttribute('aria-label', /ritat/);
    await expect(page).toHaveURL(new RegExp(`/trad/${tree}`));
    await expect
      .poll(async () => geometryOf(pictureIn(await page.content())).join('\n'))
      .toBe(served.join('\n'));
  });
}

/** The picture in a page's markup as an SVG of its own, without the build's names of classes. */
function pictureIn(html: string): string {
  const picture = /<svg[^>]*role="group"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
  return `${picture
    .replace(/class="_([a-zA-Z]+)_[^"]*"/g, 'class="$1"')
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll('><', '>\n<')}\n`;
}

/** Everything that places and shapes what is drawn, in the order it is drawn. */
function geometryOf(picture: string): string[] {
  return [...picture.matchAll(/ (?:d|x|y|font-size|viewBox)="[^"]*"/g)].map(([attribute]) => attribute);
}

import type { AccessibilityWords } from '../accessibility.ts';

/** The accessibility statement. What it says was tested is what `npm test` tests; see docs/accessibility.md. */
export const accessibility: AccessibilityWords = {
  title: 'Accessibility statement',
  intro:
    'Everybody shall be able to read and use the tree. The aim is WCAG 2.2, level AA. Here stands what was tested, what was not, and where to turn when something does not work.',
  howTitle: 'How it is built',
  how: [
    'The list has the same facts as the drawn tree.',
    'Everything can be reached and done by keyboard.',
    'Nothing is told by colour alone.',
    'The pages can be read without JavaScript, in dark mode, in colours of one’s own and on paper.',
    'Nothing scrolls sideways on a screen of 320 pixels, which is 400 per cent zoom.',
  ],
  testedTitle: 'How it was tested',
  tested: [
    'Two programs, axe-core and IBM Equal Access, look at each kind of page in two widths, in light and dark mode and in forced colours. They may find no fault.',
    'Questions that the programs cannot decide were read and answered by a person, once for each kind of page.',
    'The keyboard is tested in a browser: that everything is reached, and that one always sees where one is.',
    'Text has a contrast of 4.5 to 1 at least, edges 3 to 1.',
    'The tests run again at every change.',
  ],
  notTestedTitle: 'What we do not know',
  notTested: [
    'The tests run in the browser Chromium. Other browsers are not tested in the same way.',
    'No test with people who use screen readers or other aids is accounted for here.',
    'The words of the minutes are shown as they were written, also where they are hard to read.',
    'Attachments and files that somebody adds are not looked through.',
  ],
  contactTitle: 'Contact',
  contactMissing:
    'Whoever answers for this installation has not filled in yet whom to contact when something does not work.',
  authorityTitle: 'If you get no help',
  authority:
    'The Agency for Digital Government in Sweden, Digg, supervises the law on accessibility of digital public services. There you can report faults of a public body.',
  toAbout: 'About the tree',
};

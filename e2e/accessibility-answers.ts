/** What each spec that looks at pages with the engines calls them. */
const every = [
  'tree',
  'one tree',
  'panel',
  'panel with tools',
  'list',
  'meetings',
  'meeting',
  'promised',
  'questions',
  'glossary',
  'search',
  'about',
  'accessibility statement',
  'sign-in',
  'start',
  'account',
  'stop following',
  'settings',
  'forms',
  'minutes',
  'error',
];
/** Pages to write in: of the settings, of the tree and of a fruit, and where minutes are put in. */
const forms = ['settings', 'forms', 'minutes'];
const panel = ['panel', 'panel with tools'];
/** Pages made of cards that each hold a quote. */
const cards = ['promised', 'questions', 'glossary'];
const trees = ['tree', 'one tree', ...panel];

/**
 * What axe calls *incomplete* and ACE *potential* or *manual*, read by a person: the question with the kind of element,
 * the pages it was read on, and the answer. A question that is not here fails; docs/accessibility.md shows them all.
 */
export const answers: { question: string; pages: string[]; answer: string }[] = [
  {
    question: 'axe color-contrast a',
    pages: trees,
    answer:
      'The picture’s sky is wider than its window, so axe cannot tell what lies behind. The colours are tested in tokens.test.ts.',
  },
  {
    question: 'axe color-contrast button',
    pages: [...trees, 'meetings', 'promised'],
    answer: 'As for links; under an explanation that lies over its neighbour until it is closed.',
  },
  { question: 'axe color-contrast input', pages: trees, answer: 'As for links.' },
  { question: 'axe color-contrast p', pages: trees, answer: 'As for links.' },
  { question: 'axe color-contrast span', pages: trees, answer: 'As for links.' },
  { question: 'axe color-contrast strong', pages: trees, answer: 'As for links.' },
  {
    question: 'axe color-contrast text',
    pages: trees,
    answer:
      'Text in a drawing: axe does not see the shapes behind it. The pairs are tested in tokens.test.ts.',
  },
  {
    question: 'axe color-contrast tspan',
    pages: trees,
    answer:
      'Text in a drawing: axe does not see the shapes behind it. The pairs are tested in tokens.test.ts.',
  },
  {
    question: 'ACE aria_keyboard_handler_exists potential_no_keyboard_access input',
    pages: every,
    answer: 'The search box is a native field; arrows, Enter and Escape are tested in search.spec.ts.',
  },
  {
    question: 'ACE blockquote_cite_exists Potential_1 blockquote',
    pages: [...panel, 'meetings', ...cards],
    answer: 'Each quote is followed by a link to its sentence in the minutes.',
  },
  {
    question: 'ACE element_tabbable_unobscured potential_obscured a',
    pages: [...panel, 'meetings', 'meeting'],
    answer:
      'What is reached is brought into sight; focus-is-seen.spec.ts holds it for everything that Tab reaches.',
  },
  {
    question: 'ACE element_tabbable_unobscured potential_obscured input',
    pages: ['account'],
    answer: 'It lies in a part that is closed; when that is opened, nothing lies over it.',
  },
  {
    question: 'ACE element_tabbable_unobscured potential_obscured button',
    pages: [...panel],
    answer:
      'What is reached is brought into sight; focus-is-seen.spec.ts holds it for everything that Tab reaches.',
  },
  {
    question: 'ACE element_tabbable_visible potential_visible a',
    pages: every,
    answer:
      'Skip links show when they have the focus, and the picture follows the focus; focus-is-seen.spec.ts holds it.',
  },
  {
    question: 'ACE form_submit_button_exists Potential_1 form',
    pages: ['list', 'promised', 'questions'],
    answer:
      'The list follows each choice on the same page and the focus stays; without JavaScript there is a button.',
  },
  {
    question: 'ACE input_fields_grouped Potential_1 select',
    pages: ['list', 'questions', ...forms],
    answer: 'The form is named as a whole, and each field has a visible label of its own.',
  },
  {
    question: 'ACE input_label_visible potential_no_label button',
    pages: every,
    answer:
      'Buttons with a well-known sign (magnifier, plus, minus, frame, play, cross), with a name and, beside the picture, a tooltip.',
  },
  {
    question: 'ACE input_label_visible potential_no_label input',
    pages: trees,
    answer: 'The slider stands under “Så såg trädet ut efter mötet …”, which says its value.',
  },
  {
    question: 'ACE input_label_visible potential_placeholder_only input',
    pages: every,
    answer:
      'The search box has a label in the markup, and its magnifier button stays visible beside what is written.',
  },
  {
    question: 'ACE list_structure_proper Potential_1 dl',
    pages: [...trees, 'questions', 'about', 'account', ...forms],
    answer: 'Terms and descriptions are grouped in div elements, as HTML allows.',
  },
  {
    question: 'ACE style_color_misuse Potential_1 link',
    pages: every,
    answer:
      'Nothing is told by colour alone: status by shape, size, mark and word; stance by filling and word; party by leaf shape and name.',
  },
  {
    question: 'ACE style_focus_visible potential_focus_not_visible a',
    pages: every,
    answer:
      'A ring of two colours in base.css, drawn in the picture; focus-is-seen.spec.ts checks that there is one.',
  },
  {
    question: 'ACE style_focus_visible potential_focus_not_visible button',
    pages: every,
    answer:
      'A ring of two colours in base.css, drawn in the picture; focus-is-seen.spec.ts checks that there is one.',
  },
  {
    question: 'ACE style_focus_visible potential_focus_not_visible input',
    pages: every,
    answer:
      'A ring of two colours in base.css, drawn in the picture; focus-is-seen.spec.ts checks that there is one.',
  },
  {
    question: 'ACE style_focus_visible potential_focus_not_visible select',
    pages: ['list', 'promised', 'questions', ...forms],
    answer:
      'A ring of two colours in base.css, drawn in the picture; focus-is-seen.spec.ts checks that there is one.',
  },
  {
    question: 'ACE style_highcontrast_visible Manual_1 link',
    pages: every,
    answer: 'Every page is run in forced colours too, and was looked at there.',
  },
  {
    question: 'ACE style_viewport_resizable Potential_1 link',
    pages: every,
    answer: 'small-screens.spec.ts holds that nothing scrolls sideways at 320 px, which is 1280 px at 400 %.',
  },
  {
    question: 'ACE text_block_heading potential_heading div',
    pages: [...panel],
    answer:
      '“Tidigare” and “Nu” head two quotes inside a named region; they are no parts of the page’s outline.',
  },
  {
    question: 'ACE text_block_heading potential_heading div',
    pages: ['sign-in', 'account', ...forms],
    answer: 'A box to tick with its label, or a line of a list, in bold; it heads nothing.',
  },
  {
    question: 'ACE text_block_heading potential_heading p',
    pages: [...panel, 'meetings', 'meeting', 'promised', 'questions', 'account', ...forms],
    answer:
      'Short lines in bold beside a heading or inside a list item; they are no parts of the page’s outline.',
  },
  {
    question: 'axe color-contrast dd',
    pages: [...forms],
    answer: 'Under a note that lies over the page until it is closed.',
  },
  {
    question: 'axe color-contrast text',
    pages: [...forms],
    answer:
      'The name in the preview of the look: a drawing, whose colours the page itself checks before it saves them.',
  },
  {
    question: 'ACE input_fields_grouped Potential_1 input',
    pages: [...forms],
    answer:
      'Each form is named as a whole, choices that belong together stand in a fieldset with a legend, and each field has a visible label.',
  },
  {
    question: 'ACE input_fields_grouped Potential_1 textarea',
    pages: [...forms],
    answer: 'As for input: the form is named, and each field has a visible label.',
  },
  {
    question: 'ACE input_label_visible potential_no_label textarea',
    pages: [...forms],
    answer: 'The label stands above the field, with its help between them.',
  },
  {
    question: 'ACE select_options_grouped Potential_1 select',
    pages: [...forms],
    answer: 'The organisations are one list in order of their names; there are no groups among them.',
  },
  {
    question: 'ACE style_focus_visible potential_focus_not_visible textarea',
    pages: [...forms],
    answer: 'A ring of two colours in base.css, as for every field.',
  },
  {
    question: 'axe color-contrast label',
    pages: ['forms'],
    answer: 'Under the bar with the button, which stays at the bottom of the window.',
  },
  {
    question: 'axe color-contrast legend',
    pages: ['forms'],
    answer: 'Under the bar with the button, which stays at the bottom of the window.',
  },
  {
    question: 'axe color-contrast p',
    pages: ['forms'],
    answer: 'Under the bar with the button, which stays at the bottom of the window.',
  },
  {
    question: 'axe color-contrast span',
    pages: ['forms'],
    answer: 'Under the bar with the button, which stays at the bottom of the window.',
  },
  {
    question: 'axe color-contrast textarea',
    pages: ['forms'],
    answer: 'Under the bar with the button, which stays at the bottom of the window.',
  },
  {
    question: 'axe color-contrast input',
    pages: ['forms'],
    answer: 'Under the bar with the button, which stays at the bottom of the window.',
  },
  {
    question: 'axe color-contrast select',
    pages: ['forms'],
    answer: 'Under the bar with the button, which stays at the bottom of the window.',
  },
  {
    question: 'ACE element_tabbable_unobscured potential_obscured input',
    pages: ['forms'],
    answer:
      'The bar with the button lies over it until it is reached; change-the-tree.spec.ts holds that by keyboard.',
  },
  {
    question: 'ACE target_spacing_sufficient potential_overlap input',
    pages: ['forms'],
    answer: 'The bar with the button lies over it until the page is scrolled; both are 44 px or more.',
  },
  {
    question: 'axe color-contrast h3',
    pages: ['panel with tools'],
    answer: 'Under the bar with the buttons, which stays at the bottom of the panel.',
  },
  {
    question: 'axe color-contrast q',
    pages: ['panel with tools'],
    answer: 'Under the bar with the buttons, which stays at the bottom of the panel.',
  },
  {
    question: 'ACE element_tabbable_unobscured potential_obscured input',
    pages: ['panel with tools'],
    answer: 'The search box under the panel of a narrow window: the panel is closed to come to it.',
  },
  {
    question: 'ACE blockquote_cite_exists Potential_1 blockquote',
    pages: ['minutes'],
    answer: 'Each quote has a button that shows it in the document beside it.',
  },
  {
    question: 'ACE element_tabbable_unobscured potential_obscured a',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, which has a scroll of its own: what is reached is brought into sight.',
  },
  {
    question: 'ACE element_tabbable_unobscured potential_obscured button',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, which has a scroll of its own: what is reached is brought into sight.',
  },
  {
    question: 'ACE element_tabbable_unobscured potential_obscured input',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, which has a scroll of its own: what is reached is brought into sight.',
  },
  {
    question: 'ACE element_tabbable_visible potential_visible button',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, which has a scroll of its own: what is reached is brought into sight.',
  },
  {
    question: 'ACE element_tabbable_visible potential_visible input',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, which has a scroll of its own: what is reached is brought into sight.',
  },
  {
    question: 'axe color-contrast button',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, where axe cannot see what lies behind. The colours are tested in tokens.test.ts.',
  },
  {
    question: 'axe color-contrast h3',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, where axe cannot see what lies behind. The colours are tested in tokens.test.ts.',
  },
  {
    question: 'axe color-contrast p',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, where axe cannot see what lies behind. The colours are tested in tokens.test.ts.',
  },
  {
    question: 'axe color-contrast span',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, where axe cannot see what lies behind. The colours are tested in tokens.test.ts.',
  },
  {
    question: 'axe color-contrast strong',
    pages: ['minutes'],
    answer:
      'It is scrolled out of its column, where axe cannot see what lies behind. The colours are tested in tokens.test.ts.',
  },
  {
    question: 'ACE target_spacing_sufficient potential_overlap input',
    pages: ['minutes'],
    answer: 'It is scrolled out of its column, which has a scroll of its own; both are 44 px or more.',
  },
  {
    question: 'axe color-contrast a',
    pages: ['minutes'],
    answer: 'Under the bar that adds selected words, until Escape closes it.',
  },
];

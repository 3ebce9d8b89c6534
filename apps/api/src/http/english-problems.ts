import type { ProblemCode } from './problem.ts';

/** What `problem.ts` says in Swedish, for a reader of English: the compiler asks for every code. */
export const englishProblems: Record<ProblemCode, { title: string; detail: string }> = {
  'unknown-address': {
    title: 'The address does not exist',
    detail: 'Check that the address is written in the right way. All addresses stand at /api/docs.',
  },
  'unknown-tree': {
    title: 'The tree does not exist',
    detail: 'No tree has that name. The trees there are stand at /api/trees.',
  },
  'unknown-project': {
    title: 'The project does not exist',
    detail: 'No project has that name. The projects of a tree stand at /api/trees/ followed by its name.',
  },
  'unknown-meeting': {
    title: 'The meeting does not exist',
    detail: 'No meeting has that name. The meetings there are stand at /api/meetings.',
  },
  'unknown-group': { title: 'The group does not exist', detail: 'No group has that name.' },
  'bad-parameter': {
    title: 'Something in the address is wrong',
    detail: 'Put it right and try again.',
  },
  'bad-body': { title: 'Something in what you sent is wrong', detail: 'Put it right and try again.' },
  'not-signed-in': { title: 'You are not signed in', detail: 'Sign in and try again.' },
  'not-allowed': {
    title: 'You may not do this',
    detail: 'Ask an administrator if you need to be able to do it.',
  },
  'no-key': {
    title: 'The key is missing',
    detail: 'Send the header Idempotency-Key with a value of its own for each change, 8 to 80 characters.',
  },
  stale: {
    title: 'Somebody else was quicker',
    detail:
      'What you are changing has changed since you opened it. Nothing of what you wrote is gone. See what is new and save again.',
  },
  refused: { title: 'It cannot be done right now', detail: 'The rules of the tree say no.' },
  'too-many-listeners': {
    title: 'Too many pages are listening right now',
    detail: 'The page shows what was known when it was opened. Load it again to see the latest.',
  },
  'place-gone': {
    title: 'The text has changed',
    detail: 'One of the places is no longer there. Search for the name again.',
  },
  'foreign-origin': {
    title: 'The request came from another website',
    detail: 'Open Utvecklingsträdet and try again there.',
  },
  'body-too-large': { title: 'What you sent is too large', detail: 'Send less at a time.' },
  'not-json': {
    title: 'The request is in the wrong format',
    detail: 'Send JSON, with Content-Type: application/json.',
  },
  'too-many-requests': { title: 'There were too many tries', detail: 'Wait a while and try again.' },
  'sign-in-by-mail-not-set-up': {
    title: 'Signing in by e-mail is not set up',
    detail: 'Whoever runs the server needs to set up how mail is sent. Sign in in another way meanwhile.',
  },
  'wrong-code': { title: 'The code is not right', detail: 'Check the digits and try again.' },
  'code-used-up': {
    title: 'The code no longer holds',
    detail:
      'Ask for a new code. A code holds for ten minutes, for five tries and only in the browser that asked for it.',
  },
  'first-administrator-used-up': {
    title: 'The address no longer holds',
    detail: 'It holds for an hour and once. Restart the server to get a new one.',
  },
  'passkey-refused': {
    title: 'The passkey could not be used',
    detail: 'The passkey could not be used. Try again, or sign in in another way.',
  },
  'sign-in-again': {
    title: 'Sign in again first',
    detail: 'You signed in too long ago to add a passkey. Sign out and in, and then try again.',
  },
  'no-job-account': {
    title: 'Signing in with a work account is not set up',
    detail: 'Sign in in another way.',
  },
  'job-account-unreachable': {
    title: 'Signing in with a work account does not answer',
    detail: 'Try again in a while, or sign in in another way.',
  },
  'unknown-session': {
    title: 'That session does not exist',
    detail: 'It may have ended already.',
  },
  'unknown-passkey': {
    title: 'That passkey does not exist',
    detail: 'It may have been removed already.',
  },
  'method-not-allowed': { title: 'The address can only be read', detail: 'Use GET or HEAD.' },
  'file-too-large': {
    title: 'The file is too large',
    detail: 'A file may be at most 10 MB. Make it smaller, or add a link to it instead.',
  },
  'file-type': {
    title: 'Files of that kind cannot be added',
    detail:
      'Pictures (JPEG, PNG, WebP, GIF), PDF, and documents from Word, Excel, PowerPoint and LibreOffice (docx, xlsx, pptx, odt, ods, odp) can. Save the file as one of them.',
  },
  'file-damaged': {
    title: 'The file is damaged',
    detail: 'The file cannot be read. Open it in the program it comes from, save it again and try once more.',
  },
  'file-locked': {
    title: 'The file has a password',
    detail: 'Save it without a password and try again.',
  },
  'too-many-files': {
    title: 'You have added too many files',
    detail:
      'Save what you are working on, or remove files that are not needed. Files that are not saved disappear after a day.',
  },
  'unknown-file': { title: 'The file does not exist', detail: 'It may have been removed.' },
  'unknown-import': {
    title: 'The document does not exist',
    detail: 'It may have been removed. Put it in again.',
  },
  'too-many-imports': {
    title: 'Too many documents are waiting',
    detail: 'Put them into the tree, or remove those that are not needed. Then try again.',
  },
  'document-type': {
    title: 'Documents of that kind cannot be read',
    detail:
      'Word (.docx), PDF and text (.txt, .md) can. Save the document as one of them, or paste the text.',
  },
  'document-damaged': {
    title: 'The document is damaged',
    detail:
      'The document cannot be read. Open it in the program it comes from, save it again and try once more. You can also paste the text.',
  },
  'document-locked': {
    title: 'The document is locked',
    detail: 'It has a password or is encrypted. Save it without a password, or paste the text.',
  },
  'document-empty': {
    title: 'The document is empty',
    detail: 'There are no words in it. Check that it is the right document.',
  },
  'document-scanned': {
    title: 'The document is a picture',
    detail:
      'The pages are scanned, so there are no words to read. Let the computer recognise the text (OCR) first, or write it out and paste it.',
  },
  'document-too-long': {
    title: 'The document is too long',
    detail: 'It is longer than minutes usually are. Divide it, one meeting in each.',
  },
  'document-too-slow': {
    title: 'The document takes too long to read',
    detail: 'It is unusually large or intricate. Divide it, or paste the text.',
  },
  'mail-not-set-up': {
    title: 'E-mail is not set up',
    detail: 'Whoever runs the server needs to set up how mail is sent.',
  },
  'not-unreported': {
    title: 'The fruit was updated not long ago',
    detail: 'Something was said about it at the last meetings. Read its history.',
  },
  'nobody-coordinates': {
    title: 'There is nobody to ask',
    detail: 'Nobody else here coordinates the fruit. Bring it up at the next meeting.',
  },
  'already-asked': {
    title: 'Somebody has asked for an update already',
    detail: 'Wait at least a week before you ask again.',
  },
  'unknown-account': {
    title: 'The account does not exist',
    detail: 'It may have been removed. Load the page again.',
  },
  'address-taken': {
    title: 'The address is used already',
    detail: 'Somebody else has that e-mail address already. Search for the person in the list.',
  },
  'mail-not-sent': {
    title: 'The mail did not leave',
    detail: 'Check the settings for e-mail and try again.',
  },
  'internal-error': {
    title: 'Something went wrong on our side',
    detail: 'Try again in a while. The fault has been written down.',
  },
};

import type { Status } from '@utveckling/domain/project/status';

/** Words of the states, and one plain sentence for each (tree.md). */
export const status = {
  idea: { word: 'Idé', sentence: 'Någon har väckt tanken.', mark: 'knopp' },
  exploring: { word: 'Undersöks', sentence: 'Vi tar reda på om och hur.', mark: 'blomma' },
  trying: { word: 'Provas', sentence: 'Vi testar i liten skala.', mark: 'liten grön frukt' },
  running: { word: 'Pågår', sentence: 'Arbetet är igång.', mark: 'orange frukt' },
  spreading: { word: 'Sprids', sentence: 'Fler har börjat använda det.', mark: 'röd frukt med stjärna' },
  paused: { word: 'På is', sentence: 'Pausat, kan starta igen.', mark: 'frukt i frost' },
  harvested: { word: 'Skördad', sentence: 'Klart, ingår nu i det vanliga arbetet.', mark: 'frukt i korgen' },
  closed: {
    word: 'Avslutad',
    sentence: 'Slut, eller lever vidare någon annanstans.',
    mark: 'fallen frukt i gräset',
  },
} satisfies Record<Status, { word: string; sentence: string; mark: string }>;

/** A fruit that meetings speak of without saying how it goes. */
export const noStatus = {
  word: 'Läget framgår inte',
  sentence: 'Protokollen nämner arbetet men säger inte hur det går.',
  mark: 'grönt blad',
};

export const answers: { question: string; pages: string[]; answer: string }[] = [];

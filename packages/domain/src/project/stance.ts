/** What a party has said of a project. Silence is shown as "not stated", it is never recorded. */
export const stances = ['committed', 'interested', 'paused', 'declined'] as const;
export type Stance = (typeof stances)[number];

/** How far a party has come on its own side: decided is not tried, and tried is not running (S28, S29). */
export const progresses = ['decided', 'tried', 'running'] as const;
export type Progress = (typeof progresses)[number];

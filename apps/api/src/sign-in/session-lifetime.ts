/** How long a session holds, in seconds: the working day, or the month on a phone of one's own. */
export const sessionLifetime = { day: 8 * 60 * 60, stay: 30 * 24 * 60 * 60 } as const;

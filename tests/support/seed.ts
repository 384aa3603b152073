/** The seed of all random choices in the tests: the same in `npm test`, another in each round of `npm run explore`. */
export const seed = Number(process.env['TAGALONG_SEED'] ?? 467);

/** Where all choices at random in the tests begin: the same in `npm test`, another in each round of `npm run explore`. */
export const seed = Number(process.env['TAGALONG_SEED'] ?? 467);

/** Something that only who gave the command can mend. Its message, one sentence, is all that is shown. */
export class CommandError extends Error {}

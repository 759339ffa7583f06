/** A note or a comment on a cell. */
export interface Comment {
  readonly address: string;
  readonly author: string;
  readonly text: string;
}

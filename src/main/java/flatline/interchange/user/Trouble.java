package flatline.interchange.user;

/** What may go wrong with what is remembered, and what is told with it. */
public enum Trouble {
  /** A file was damaged: its path, the name under which it lies now, and why. */
  SET_ASIDE,
  /** A file may neither be read nor be moved, and is not written either: its path, and why. */
  UNREADABLE,
  /** Nothing can be kept: where, and why. */
  UNWRITABLE
}

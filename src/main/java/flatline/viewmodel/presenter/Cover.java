package flatline.viewmodel.presenter;

/** What a class sees in place of the picture. */
public enum Cover {
  /** The picture itself. */
  NONE,
  /** Nothing, in black. */
  BLACK,
  /** Nothing, in white: to write on the wall. */
  WHITE
}

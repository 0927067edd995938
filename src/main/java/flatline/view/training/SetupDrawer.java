package flatline.view.training;

/** Whether the set-up is in sight: beside the cards, or where there is no room for it, opened. */
final class SetupDrawer {

  private boolean open;
  private boolean given;
  private boolean presented;

  /** Its place is given to something else, or it has it again; then it is in sight anyway. */
  void give(boolean now) {
    open |= given && !now;
    given = now;
  }

  boolean isGiven() {
    return given;
  }

  /** A class looks on, or no longer. */
  void present(boolean now) {
    presented = now;
  }

  void toggle() {
    open = !open;
  }

  /** Closes it; says whether it was open. */
  boolean close() {
    boolean was = open;
    open = false;
    return was;
  }

  /** As another one that was in its place. */
  void become(SetupDrawer before) {
    open = before.open;
  }

  /**
   * Whether it is in sight.
   *
   * @param wide whether there is room for it beside the cards
   */
  boolean isShown(boolean wide) {
    return !given && !presented && (wide || open);
  }
}

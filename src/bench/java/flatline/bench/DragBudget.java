package flatline.bench;

/** Holds a hinge line and the slider of α under the mouse to their budget. */
public final class DragBudget {

  private DragBudget() {}

  /**
   * Adds what was measured to the {@link Report}.
   *
   * @param args how many moves to make
   */
  public static void main(String... args) throws InterruptedException {
    int count = Integer.parseInt(args[0]);
    var app = RunningApp.start();
    app.playAtFullSpeed();
    app.pause();
    app.pullHinge("of 400 samples", count);
    app.openPage("functions");
    app.dragAlpha("on the Functions page", count);
    app.close();
    System.exit(0);
  }
}

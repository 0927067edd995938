package flatline.interchange.code;

/** What finds dead units in anybody's own model, by this program's definition. */
public final class MonitorCode {

  private MonitorCode() {}

  /**
   * The code, to be pasted.
   *
   * @param target one that {@link CodeTarget#isMonitor()}
   */
  public static String of(CodeTarget target) {
    return CodeText.read(target.resource());
  }
}

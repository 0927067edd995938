package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import flatline.view.plot.Look;
import java.util.Optional;
import java.util.OptionalLong;

/** The signs of a chart over time, where they lie. */
public final class SignFinder {

  private static final double REACH = 4;

  private final Look look;
  private final Snapshot snapshot;
  private final TimeLayout layout;

  private SignFinder(Snapshot snapshot, TimeLayout layout, Look look) {
    this.snapshot = snapshot;
    this.layout = layout;
    this.look = look;
  }

  /** Those of a picture of that size. */
  public static SignFinder of(TimePicture picture, double width, double height, Look look) {
    return new SignFinder(picture.snapshot(), TimeLayout.of(picture, width, height, look), look);
  }

  /**
   * The sign at a place.
   *
   * @param x in pixels, from the left edge
   * @param y in pixels, from the upper edge
   */
  public Optional<TimeSign> at(double x, double y) {
    return new LifeMarks(snapshot, layout, look)
        .at(x, y)
        .map(TimeSign.class::cast)
        .or(() -> ends(x))
        .or(() -> change(x, y))
        .or(() -> axisBreak(x, y));
  }

  private Optional<TimeSign> ends(double x) {
    boolean nameless = layout.labels().form() == LabelForm.ALONE;
    boolean beside = x > layout.axes().right() + look.scaled(REACH);
    return nameless && beside ? Optional.of(new TimeSign.Ends()) : Optional.empty();
  }

  private Optional<TimeSign> change(double x, double y) {
    OptionalLong at = snapshot.changedAt();
    boolean near =
        at.isPresent()
            && at.getAsLong() <= snapshot.step()
            && layout.steps().holds(at.getAsLong())
            && Math.abs(x - TimeCurve.x(layout.axes(), at.getAsLong())) <= look.scaled(REACH)
            && isBeside(y);
    return near ? Optional.of(new TimeSign.Changed(at.getAsLong())) : Optional.empty();
  }

  private boolean isBeside(double y) {
    return y >= layout.axes().top() && y <= layout.axes().bottom();
  }

  private Optional<TimeSign> axisBreak(double x, double y) {
    boolean near =
        layout.up().isBroken()
            && Math.abs(x - layout.axes().left()) <= look.scaled(2 * REACH)
            && Math.abs(y - layout.y(layout.up().knee())) <= look.scaled(2 * REACH);
    return near ? Optional.of(new TimeSign.AxisBreak()) : Optional.empty();
  }
}

package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.view.plot.EndLabels.EndLabel;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/**
 * Paints a contender's loss over the samples kept back: thinner than its training loss, in fine
 * dashes, through the steps at which it was looked at.
 */
final class TestLine {

  private static final double LINE = 1.4;
  private static final double FUTURE_OPACITY = 0.4;
  private static final double DASH = 3;
  private static final double GAP = 2;
  private static final double POINT = 2.6;

  private final Pen pen;
  private final Look look;
  private final TimeLayout layout;

  TestLine(Pen pen, Look look, TimeLayout layout) {
    this.pen = pen;
    this.look = look;
    this.layout = layout;
  }

  /** Paints it up to a step and, fainter, from there on. */
  LineEnds.End paint(ContenderSnapshot contender, long step, Color color, String label) {
    draw(curve().from(contender.curve(), step), Palette.faint(color, FUTURE_OPACITY));
    TimeCurve past = curve().upTo(contender, step);
    draw(past, color);
    if (layout.steps().holds(step)) {
      Color ground = look.palette().surface().card();
      Marks.point(pen, past.endX(), past.endY(), look.scaled(POINT), color, ground);
    }
    return new LineEnds.End(past.endX(), new EndLabel(label, color, past.endY()));
  }

  private TimeCurve curve() {
    return new TimeCurve(layout, Series.TEST_LOSS);
  }

  private void draw(TimeCurve line, Color color) {
    pen.stroke(color, look.scaled(LINE), Pen.Nib.FLAT);
    pen.dash(look.scaled(DASH), look.scaled(GAP));
    layout.axes().clipped(pen, () -> line.line().stroke(pen));
  }
}

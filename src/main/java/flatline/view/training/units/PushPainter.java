package flatline.view.training.units;

import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import flatline.viewmodel.training.timeline.LinePush;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/**
 * Paints how the parts of a step push a unit's line: the line upright, its active side to the
 * right, and an arrow across it for each part, in a row of its own that says which.
 */
final class PushPainter {

  private static final int DECIMALS = 3;
  private static final double ROW = 16;
  private static final double GAP = 8;
  private static final double BAND = 7;
  private static final double BAND_OPACITY = 0.2;
  private static final double LINE = 1.8;
  private static final double STEP_LINE = 3.4;
  private static final double HEAD = 9;
  private static final double SPREAD = 0.45;
  private static final double LEAST_SIDE = 2.5;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final List<LinePush> pushes;
  private final Phrases texts;
  private final Look look;

  private PushPainter(Pen pen, List<LinePush> pushes, Phrases texts, Look look) {
    this.pen = pen;
    this.pushes = pushes;
    this.texts = texts;
    this.look = look;
  }

  /** How high the picture is: a row for each arrow. */
  static double height(List<LinePush> pushes, Look look) {
    return pushes.size() * look.scaled(ROW);
  }

  /** What an arrow is and how far it goes, for those who do not see it. */
  static String said(LinePush push, Phrases texts) {
    return word(push, texts) + " " + length(push, texts);
  }

  /**
   * Paints a step's arrows.
   *
   * @param scale all that is measured by the same: these, and those of networks beside it
   */
  static void paint(
      Pen pen, List<LinePush> pushes, List<LinePush> scale, Phrases texts, Look look) {
    new PushPainter(pen, pushes, texts, look).paint(scale);
  }

  private void paint(List<LinePush> scale) {
    double row = look.scaled(ROW);
    var muted = new TextStyle(look.caption(), look.palette().ink().muted(), Pos.CENTER_LEFT);
    var figure = new TextStyle(look.caption(), look.palette().ink().text(), Pos.CENTER_RIGHT);
    double words = widest(scale.stream().map(each -> word(each, texts)).toList());
    double numbers = widest(scale.stream().map(each -> length(each, texts)).toList());
    double right = words + look.scaled(GAP) + numbers;
    double left = right + 2 * look.scaled(GAP);
    double least =
        scale.stream().mapToDouble(each -> Math.min(each.from(), each.to())).min().orElse(0);
    double most =
        scale.stream().mapToDouble(each -> Math.max(each.from(), each.to())).max().orElse(0);
    double unit = most > least ? (pen.width() - left - look.scaled(GAP)) / (most - least) : 0;
    double zero = left - least * unit;
    line(zero);
    for (int i = 0; i < pushes.size(); i++) {
      LinePush push = pushes.get(i);
      double y = (i + 0.5) * row;
      pen.text(word(push, texts), 0, y, muted);
      pen.text(length(push, texts), right, y, figure);
      arrow(push.kind(), zero + push.from() * unit, zero + push.to() * unit, y);
    }
  }

  private double widest(List<String> all) {
    return all.stream().mapToDouble(each -> WIDTHS.of(each, look.caption())).max().orElse(0);
  }

  private static String word(LinePush push, Phrases texts) {
    return texts.get(
        switch (push.kind()) {
          case GRADIENT -> "push.gradient";
          case VELOCITY -> "push.velocity";
          case DECAY -> "push.decay";
          case STEP -> "push.step";
        });
  }

  private static String length(LinePush push, Phrases texts) {
    return texts.numbers().fixed(push.length(), DECIMALS);
  }

  private void line(double x) {
    Color accent = look.palette().ink().accent();
    pen.fillRect(x, 0, look.scaled(BAND), pen.height(), 0, Palette.faint(accent, BAND_OPACITY));
    pen.stroke(accent, look.scaled(LINE), Pen.Nib.FLAT);
    pen.line(x, 0, x, pen.height());
  }

  private void arrow(LinePush.Kind kind, double from, double to, double y) {
    double way = Math.signum(to - from);
    if (way == 0) {
      return;
    }
    // A short arrow is a head as long as it goes.
    double head = Math.min(look.scaled(HEAD), Math.abs(to - from));
    double neck = to - way * head;
    double side = Math.max(look.scaled(LEAST_SIDE), head * SPREAD);
    Color color = color(kind);
    if (neck != from) {
      pen.stroke(color, look.scaled(kind == LinePush.Kind.STEP ? STEP_LINE : LINE), Pen.Nib.FLAT);
      pen.line(from, y, neck, y);
    }
    pen.fillPolygon(new double[] {to, neck, neck}, new double[] {y, y - side, y + side}, 3, color);
  }

  private Color color(LinePush.Kind kind) {
    return kind == LinePush.Kind.STEP ? look.palette().ink().accent() : look.palette().ink().text();
  }
}

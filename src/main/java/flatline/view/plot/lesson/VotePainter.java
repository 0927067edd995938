package flatline.view.plot.lesson;

import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.lesson.VotePicture.Bar;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints what a class predicted as bars, the true answer set off by colour, frame and words. */
public final class VotePainter {

  private static final double ROW = 40;
  private static final double COLUMNS = 132;
  private static final double NO_COLUMNS = 56;
  private static final double MOST_BAR = 0.74;
  private static final double FRAME = 2;
  private static final double ROUND = 4;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final VotePicture picture;
  private final Look look;
  private final Palette palette;

  private VotePainter(Pen pen, VotePicture picture, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.look = look;
    palette = look.palette();
  }

  /** Paints it, as wide as the pen's picture. */
  public static void paint(Pen pen, VotePicture picture, Look look) {
    var painter = new VotePainter(pen, picture, look);
    if (picture.inRows()) {
      painter.rows();
    } else {
      painter.columns();
    }
  }

  /** The height that it needs. */
  public static double height(VotePicture picture, Look look) {
    if (picture.inRows()) {
      return look.scaled(ROW * picture.bars().size());
    }
    return look.scaled(picture.hasVotes() ? COLUMNS : NO_COLUMNS);
  }

  private void rows() {
    double row = look.scaled(ROW);
    double end = look.scaled(30);
    for (int i = 0; i < picture.bars().size(); i++) {
      Bar bar = picture.bars().get(i);
      double top = i * row;
      String label = picture.isTrue(i) ? bar.label() + "  ·  " + picture.said() : bar.label();
      pen.text(label, 0, top + look.scaled(9), text(i, Pos.CENTER_LEFT));
      double length = (pen.width() - end) * bar.votes() / picture.most();
      bar(i, 0, top + look.scaled(19), length, look.scaled(13));
      double at = Math.max(length, look.scaled(FRAME)) + look.scaled(6);
      votes(bar, at, top + look.scaled(25.5), Pos.CENTER_LEFT);
    }
  }

  private void columns() {
    double each = pen.width() / picture.bars().size();
    double width = each * MOST_BAR;
    double base = pen.height() - look.scaled(20);
    double most = base - look.scaled(40);
    for (int i = 0; i < picture.bars().size(); i++) {
      Bar bar = picture.bars().get(i);
      double middle = (i + 0.5) * each;
      double height = most * bar.votes() / picture.most();
      bar(i, middle - width / 2, base - height, width, height);
      if (bar.votes() > 0) {
        votes(bar, middle, base - height - look.scaled(8), Pos.CENTER);
      }
      label(i, middle, base + look.scaled(11), each);
    }
    pen.horizontal(base, 0, pen.width(), palette.surface().hairline());
    picture.outcome().ifPresent(i -> said((i + 0.5) * each));
  }

  /** Spans of numbers are written at every other bar where they do not fit. */
  private void label(int i, double middle, double y, double each) {
    boolean fits =
        picture.bars().stream()
            .allMatch(bar -> WIDTHS.of(bar.label(), look.caption()) + look.scaled(3) <= each);
    boolean alone = i == 0 || i == picture.bars().size() - 1 || picture.isTrue(i);
    if (fits) {
      pen.text(picture.bars().get(i).label(), middle, y, text(i, Pos.CENTER));
    } else if (alone) {
      double half = WIDTHS.of(picture.bars().get(i).label(), look.caption()) / 2;
      double inside = Math.clamp(middle, half, Math.max(half, pen.width() - half));
      pen.text(picture.bars().get(i).label(), inside, y, text(i, Pos.CENTER));
    }
  }

  private void said(double middle) {
    double half = WIDTHS.of(picture.said(), look.label()) / 2;
    double inside = Math.clamp(middle, half, Math.max(half, pen.width() - half));
    double y = look.scaled(9);
    pen.text(
        picture.said(), inside, y, new TextStyle(look.label(), palette.ink().accent(), Pos.CENTER));
    pen.stroke(palette.ink().accent(), pen.hairline(), Pen.Nib.FLAT);
    pen.line(middle, y + look.scaled(9), middle, y + look.scaled(14));
  }

  private void bar(int i, double left, double top, double width, double height) {
    Color color = picture.isTrue(i) ? palette.ink().accent() : palette.dead();
    pen.fillRect(left, top, width, height, look.scaled(ROUND), color);
    if (picture.isTrue(i) && picture.bars().get(i).votes() == 0) {
      emptyFrame(left, top, width, height, color);
    }
  }

  /** Nobody said what is true: its place is marked all the same. */
  private void emptyFrame(double left, double top, double width, double height, Color color) {
    double mark = look.scaled(FRAME);
    pen.fillRect(
        left,
        Math.min(top, top + height - mark),
        Math.max(width, mark),
        Math.max(height, mark),
        0,
        color);
  }

  private void votes(Bar bar, double x, double y, Pos anchor) {
    pen.text(
        Integer.toString(bar.votes()),
        x,
        y,
        new TextStyle(look.caption(), palette.ink().muted(), anchor));
  }

  private TextStyle text(int i, Pos anchor) {
    return picture.isTrue(i)
        ? new TextStyle(look.label(), palette.ink().accent(), anchor)
        : new TextStyle(look.caption(), palette.ink().text(), anchor);
  }
}

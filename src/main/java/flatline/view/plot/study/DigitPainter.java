package flatline.view.plot.study;

import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PixelGrid;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import flatline.view.plot.study.DigitPicture.Group;
import flatline.view.plot.study.DigitPicture.Row;
import flatline.view.plot.study.DigitPicture.Seen;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints images, and under each what every network takes it for; what is wrong has a frame. */
public final class DigitPainter {

  private static final double HEAD = 20;
  private static final double LINE = 20;
  private static final double SIDE = 46;
  private static final double GAP = 8;
  private static final double BETWEEN = 24;
  private static final double NAMES = 12;
  private static final double FRAME = 9;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final DigitPicture picture;
  private final Look look;

  private DigitPainter(Pen pen, DigitPicture picture, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.look = look;
  }

  /** Paints as many of each group as there is room for. */
  public static void paint(Pen pen, DigitPicture picture, Look look) {
    new DigitPainter(pen, picture, look).paint();
  }

  /** How high a picture with so many networks is. */
  public static double height(int networks, Look look) {
    return look.scaled(HEAD + SIDE + GAP + (networks + 1) * LINE);
  }

  private void paint() {
    double left = names();
    int groups = picture.groups().size();
    double between = look.scaled(BETWEEN);
    double width = (pen.width() - left - (groups - 1) * between) / Math.max(1, groups);
    for (int i = 0; i < groups; i++) {
      group(picture.groups().get(i), left + i * (width + between), width);
    }
  }

  /** What the rows are; returns where images may begin. */
  private double names() {
    Color muted = look.palette().ink().muted();
    double right =
        picture.rows().stream()
            .map(Row::name)
            .mapToDouble(name -> WIDTHS.of(name, look.label()))
            .reduce(WIDTHS.of(picture.truth(), look.caption()), Math::max);
    pen.text(
        picture.truth(), right, row(0), new TextStyle(look.caption(), muted, Pos.CENTER_RIGHT));
    for (int i = 0; i < picture.rows().size(); i++) {
      Row row = picture.rows().get(i);
      var style = new TextStyle(look.label(), row.color(), Pos.CENTER_RIGHT);
      pen.text(row.name(), right, row(i + 1), style);
    }
    return right + look.scaled(NAMES);
  }

  /** The middle of a row of answers, the right ones being the first. */
  private double row(int index) {
    return look.scaled(HEAD + SIDE + GAP + (index + 0.5) * LINE);
  }

  private void group(Group group, double left, double width) {
    Color text = look.palette().ink().text();
    pen.text(group.title(), left, 0, new TextStyle(look.label(), text, Pos.TOP_LEFT));
    double pitch = look.scaled(SIDE + GAP);
    List<Seen> images = group.images().apply((int) ((width + look.scaled(GAP)) / pitch));
    for (int i = 0; i < images.size(); i++) {
      image(images.get(i), left + i * pitch);
    }
  }

  private void image(Seen image, double left) {
    double side = look.scaled(SIDE);
    pen.image(grid(image).whole(), left, look.scaled(HEAD), side, 1);
    double middle = left + side / 2;
    Color text = look.palette().ink().text();
    String label = Integer.toString(image.label());
    pen.text(label, middle, row(0), new TextStyle(look.label(), text, Pos.CENTER));
    for (int i = 0; i < image.answers().size(); i++) {
      answer(image.answers().get(i), image.label(), middle, i);
    }
  }

  private void answer(int answer, int label, double middle, int network) {
    Color color = picture.rows().get(network).color();
    double y = row(network + 1);
    boolean right = answer == label;
    if (!right) {
      double half = look.scaled(FRAME);
      pen.stroke(color, look.scaled(1.6), Pen.Nib.SQUARE);
      pen.strokeRect(middle - half, y - half, 2 * half, 2 * half, look.scaled(6));
    }
    Color ink = right ? look.palette().ink().muted() : color;
    var style = new TextStyle(right ? look.caption() : look.label(), ink, Pos.CENTER);
    pen.text(Integer.toString(answer), middle, y, style);
  }

  private PixelGrid grid(Seen image) {
    var grid = new PixelGrid(image.columns(), image.rows(), true);
    Color ground = look.palette().surface().soft();
    Color ink = look.palette().ink().text();
    for (int i = 0; i < image.rows() * image.columns(); i++) {
      grid.pixels()[i] =
          PixelGrid.argb(ground.interpolate(ink, image.level().applyAsInt(i) / 255.0));
    }
    return grid;
  }
}

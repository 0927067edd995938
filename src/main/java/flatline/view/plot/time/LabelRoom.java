package flatline.view.plot.time;

import flatline.view.plot.Look;
import flatline.view.plot.pen.TextWidth;
import java.util.stream.Stream;

/**
 * The room beside the lines of a chart, and how their labels stand in it: below each other as long
 * as that can be read, else several in a row.
 *
 * @param columns how many stand in a row
 * @param wide the width of each column, with what parts it from the next
 * @param top the middle of the highest row, at the least
 * @param bottom the middle of the lowest row, at the most
 * @param apart from row to row, where there is room
 * @param gap between the axes and the labels
 */
record LabelRoom(
    LabelForm form, int columns, double wide, double top, double bottom, double apart, double gap) {

  /** The height of a line of a label. */
  private static final double LINE = 14;

  /** The height that it can be read in. */
  private static final double TIGHT = 12;

  private static final double GAP = 9;
  private static final double BETWEEN = 5;

  /** How far the last number of the axis below reaches beyond the axis. */
  private static final double NUMBER = 18;

  /** The part of the width that labels may take. */
  private static final double MOST = 0.36;

  /** The same where else no name would be told. */
  private static final double UTMOST = 0.45;

  private static final TextWidth WIDTHS = new TextWidth();

  /**
   * The room in a picture of some size.
   *
   * @param top where the axes end
   * @param bottom where they begin
   */
  static LabelRoom of(
      TimePicture picture, double width, double height, double top, double bottom, Look look) {
    LabelForm form = form(picture, width, height, bottom - top, look);
    int columns = (int) Math.ceil(picture.lines().size() * look.scaled(TIGHT) / height);
    int across = form == LabelForm.ALONE ? Math.max(1, columns) : 1;
    double wide = width(form, picture, look) + look.scaled(BETWEEN);
    double apart = form.lines() * look.scaled(LINE);
    double rows = Math.ceil(picture.lines().size() / (double) across);
    if (rows * apart <= bottom - top) {
      double first = top + apart / 2 - look.scaled(LINE) / 2;
      return new LabelRoom(form, across, wide, first, bottom - apart / 2, apart, look.scaled(GAP));
    }
    double half = look.scaled(TIGHT) / 2;
    return new LabelRoom(form, across, wide, half, height - half, apart, look.scaled(GAP + NUMBER));
  }

  /**
   * Names and values in one line where that leaves room for the lines and for each other, else one
   * below the other where all have room then, else values alone, if names are far too long.
   */
  private static LabelForm form(
      TimePicture picture, double width, double height, double axes, Look look) {
    int count = picture.lines().size();
    double needed = count * LabelForm.BELOW.lines() * look.scaled(LINE);
    double most = needed <= axes ? MOST : UTMOST;
    if (width(LabelForm.BESIDE, picture, look) <= most * width
        && count * look.scaled(TIGHT) <= height) {
      return LabelForm.BESIDE;
    }
    return needed <= axes ? LabelForm.BELOW : LabelForm.ALONE;
  }

  private static double width(LabelForm form, TimePicture picture, Look look) {
    return Stream.concat(
            form.labels(picture, look.numbers()).stream(), form.usual(picture).stream())
        .flatMap(String::lines)
        .mapToDouble(line -> WIDTHS.of(line, look.label()))
        .max()
        .orElse(0);
  }

  /** The width of all of it, with its distance from the axes. */
  double width() {
    return gap + columns * wide;
  }
}

package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/**
 * A future that was left, as a rail that leaves the track at its step and ends where it was known
 * to.
 *
 * @param row in which it runs, from 0, the nearest to the track
 * @param from the pixel at which it leaves the track
 * @param to the pixel at which it ends
 * @param name what stands beside it; empty where there is no room
 * @param nameLeft the pixel at which that begins
 * @param nameRight the pixel at which that ends
 */
public record BranchRail(
    Snapshot.Branch branch,
    int row,
    double from,
    double to,
    String name,
    double nameLeft,
    double nameRight) {

  /** What does not fit into so many rows is found in the menu alone. */
  static final int MOST_ROWS = 3;

  private static final double GAP = 8;
  private static final double BEND = 14;
  private static final double POINT = 3;
  private static final double LINE = 1.7;
  private static final TextWidth WIDTHS = new TextWidth();

  /**
   * The rails of all that is seen, the latest first, each in the first row where it has room.
   *
   * @param right the pixel at which names end at the latest
   */
  static List<BranchRail> pack(
      ScrubberPicture picture, ScrubberScale scale, double right, Look look) {
    List<BranchRail> rails = new ArrayList<>();
    List<Snapshot.Branch> branches = picture.snapshot().branches();
    for (int i = branches.size() - 1; i >= 0; i--) {
      Snapshot.Branch branch = branches.get(i);
      if (branch.head() >= scale.from() && branch.forkedAt() <= scale.to()) {
        BranchRail rail = lay(branch, picture.names().get(i), scale, right, look);
        int row = 0;
        while (row < MOST_ROWS && rail.meetsAny(rails, row, look)) {
          row++;
        }
        if (row < MOST_ROWS) {
          rails.add(rail.in(row));
        }
      }
    }
    return List.copyOf(rails);
  }

  private static BranchRail lay(
      Snapshot.Branch branch, String name, ScrubberScale scale, double right, Look look) {
    double from = scale.x(branch.forkedAt());
    double to = scale.x(branch.head());
    double wide = WIDTHS.of(name, look.caption());
    double gap = look.scaled(GAP);
    if (to + gap + wide <= right) {
      return new BranchRail(branch, 0, from, to, name, to + gap, to + gap + wide);
    }
    if (to - from >= wide + 4 * gap) {
      return new BranchRail(branch, 0, from, to, name, to - gap - wide, to - gap);
    }
    return from - gap - wide >= 0
        ? new BranchRail(branch, 0, from, to, name, from - gap - wide, from - gap)
        : new BranchRail(branch, 0, from, to, "", to, to);
  }

  private BranchRail in(int other) {
    return new BranchRail(branch, other, from, to, name, nameLeft, nameRight);
  }

  private double left() {
    return Math.min(from, nameLeft);
  }

  private double right() {
    return Math.max(to, nameRight);
  }

  private boolean meetsAny(List<BranchRail> rails, int other, Look look) {
    double gap = look.scaled(GAP);
    return rails.stream()
        .filter(each -> each.row == other)
        .anyMatch(each -> each.left() < right() + gap && left() < each.right() + gap);
  }

  /** Whether a pixel is on the rail or its name. */
  boolean isAt(double x, double reach) {
    return x >= left() - reach && x <= right() + reach;
  }

  /** The step of it at a pixel; at its name, its last. */
  public long step(double x, ScrubberScale scale) {
    boolean onName = x >= nameLeft && x <= nameRight;
    return onName ? branch.head() : Math.clamp(scale.step(x), branch.forkedAt(), branch.head());
  }

  /** Paints it, from the track down. */
  void paint(Pen pen, Look look, ScrubberLayout layout, boolean touched) {
    Palette palette = look.palette();
    Color color = touched ? palette.ink().accent() : palette.ink().muted();
    double y = layout.row(row);
    pen.stroke(color, look.scaled(LINE), Pen.Nib.ROUND);
    double begin = from;
    if (layout.scale().holds(branch.forkedAt())) {
      begin = Math.min(from + look.scaled(BEND), to);
      pen.curve(from, layout.track(), begin, y, (begin - from) / 2);
    }
    pen.line(begin, y, to, y);
    if (layout.scale().holds(branch.head())) {
      pen.fillCircle(to, y, look.scaled(POINT), color);
    }
    if (!name.isEmpty()) {
      if (nameLeft > from && nameRight < to) {
        double high = look.scaled(12);
        Color card = palette.surface().card();
        pen.fillRect(nameLeft - 3, y - high / 2, nameRight - nameLeft + 6, high, 0, card);
      }
      var style = new TextStyle(look.caption(), color, Pos.CENTER_LEFT);
      pen.text(name, nameLeft, y, style);
    }
  }
}

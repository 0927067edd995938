package flatline.view.plot.map;

import flatline.model.activation.Activation;
import flatline.model.scenario.Setup;
import flatline.view.plot.ColorRamp;
import flatline.view.plot.ContenderLabels;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints how a map will look for two networks and their difference; made up, without numbers. */
public final class MapSketch {

  private static final int COLUMNS = 14;
  private static final int ROWS = 10;
  private static final double BETWEEN = 18;
  private static final double HEAD = 22;
  private static final double VEIL = 0.35;

  private final Pen pen;
  private final Phrases texts;
  private final Look look;

  private MapSketch(Pen pen, Phrases texts, Look look) {
    this.pen = pen;
    this.texts = texts;
    this.look = look;
  }

  /** Paints it, as large as the pen's picture. */
  public static void paint(Pen pen, Setup setup, Phrases texts, Look look) {
    new MapSketch(pen, texts, look).paint(setup);
  }

  private void paint(Setup setup) {
    List<Activation> contenders = setup.contenders();
    List<String> labels = ContenderLabels.of(setup, texts);
    Palette palette = look.palette();
    boolean two = contenders.size() > 1;
    int fields = two ? 3 : 1;
    List<LineStyle> styles = LineStyle.ofContenders(contenders, palette);
    for (int i = 0; i < Math.min(2, contenders.size()); i++) {
      var cells = new Made(edge(i), false);
      String name = labels.get(i);
      Color color = styles.get(i).color();
      boolean dies = contenders.get(i).hasFlatSide();
      field(
          new HeatPicture(cells, ColorRamp.dying(palette), name, color),
          i,
          fields,
          dies ? "study.map.sketch.dead" : "study.map.sketch.inactive");
    }
    if (two) {
      String title = texts.get("study.map.sketch.difference");
      var cells = new Made(edge(0), true);
      field(
          new HeatPicture(cells, ColorRamp.diverging(palette), title, palette.ink().text()),
          2,
          fields,
          "");
    }
  }

  /** By row from below, the column up to which units are dead. */
  private static IntToDoubleFunction edge(int contender) {
    return row -> 3 + 0.45 * row - 1.5 * contender;
  }

  private void field(HeatPicture picture, int place, int fields, String low) {
    double between = look.scaled(BETWEEN);
    double width = (pen.width() - (fields - 1) * between) / fields;
    double head = look.scaled(HEAD);
    double left = place * (width + between);
    var grid = new HeatGrid(COLUMNS, ROWS, left, head, width, Math.max(1, pen.height() - head));
    new CellPainter(pen, grid, look).paint(picture);
    Color veil = Palette.faint(look.palette().surface().card(), VEIL);
    pen.fillRect(left, head, width, grid.height(), 0, veil);
    pen.text(
        picture.title(),
        left,
        head / 2,
        new TextStyle(look.label(), picture.ink(), Pos.CENTER_LEFT));
    if (!low.isEmpty()) {
      word(low, grid, 0.04, Pos.TOP_LEFT);
      word("study.map.sketch.alive", grid, 0.96, Pos.BOTTOM_RIGHT);
    }
  }

  private void word(String key, HeatGrid grid, double share, Pos anchor) {
    double x = grid.left() + share * grid.width();
    double y = grid.top() + share * grid.height();
    pen.text(texts.get(key), x, y, new TextStyle(look.label(), Color.BLACK, anchor));
  }

  /** Cells with an edge between dead and alive, or the difference to one a little before it. */
  private record Made(IntToDoubleFunction edge, boolean isDifference) implements HeatCells {

    @Override
    public int columns() {
      return COLUMNS;
    }

    @Override
    public int rows() {
      return ROWS;
    }

    @Override
    public boolean isKnown(int column, int row) {
      return true;
    }

    @Override
    public double share(int column, int row) {
      double beyond = column - edge.applyAsDouble(row);
      return isDifference ? 0.5 + (dead(beyond + 1.5) - dead(beyond)) / 2 : dead(beyond);
    }

    private static double dead(double beyond) {
      return 1 / (1 + Math.exp(1.4 * beyond));
    }

    @Override
    public CellSign sign(int column, int row) {
      return CellSign.NONE;
    }
  }
}

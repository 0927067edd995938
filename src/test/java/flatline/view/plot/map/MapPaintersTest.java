package flatline.view.plot.map;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.study.Setting;
import flatline.model.study.StudyAxis;
import flatline.view.plot.ColorRamp;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class MapPaintersTest {

  private static final HeatPicture FIELD =
      new HeatPicture(new Cells(), ColorRamp.sequential(), "ReLU", Color.BLACK);

  private static final MapPicture PICTURE = map(FIELD);

  private static MapPicture map(HeatPicture... fields) {
    return new MapPicture(
        List.of(fields),
        new MapPicture.Side(new StudyAxis(Setting.BIAS, -2, 0, false, 3), "Bias"),
        new MapPicture.Side(new StudyAxis(Setting.RATE, 0.1, 1, true, 2), "Rate"));
  }

  private final RecordingPen pen = new RecordingPen(400, 300);

  /** Three columns and two rows: the last column unknown above, without a value below. */
  private record Cells() implements HeatCells {

    @Override
    public int columns() {
      return 3;
    }

    @Override
    public int rows() {
      return 2;
    }

    @Override
    public boolean isKnown(int column, int row) {
      return column < 2 || row == 0;
    }

    @Override
    public double share(int column, int row) {
      return column == 2 ? Double.NaN : 0.25 * column + 0.5 * row;
    }

    @Override
    public CellSign sign(int column, int row) {
      return switch (column) {
        case 0 -> CellSign.DEAD;
        case 1 -> CellSign.INACTIVE;
        default -> CellSign.DIVERGED;
      };
    }
  }

  private HeatLayout paint() {
    var layout = HeatLayout.of(PICTURE, pen.width(), pen.height(), LOOK);
    HeatPainter.paint(pen, PICTURE, layout, LOOK);
    return layout;
  }

  @Test
  void eachKnownCellHasTheColourOfItsShareAndUnknownOnesAreLeftOut() {
    HeatGrid grid = paint().grids().getFirst();
    var cells = pen.deeds(Verb.FILL_RECT).subList(0, 5);
    assertEquals(ColorRamp.sequential().at(0), cells.getFirst().color());
    assertEquals(ColorRamp.sequential().at(0.5), cells.get(1).color(), "the row above");
    assertEquals(LOOK.palette().surface().card(), cells.getLast().color());
    assertEquals(Math.rint(grid.left()), cells.getFirst().at(0));
    assertEquals(Math.rint(grid.bottom()), cells.getFirst().at(1) + cells.getFirst().at(3));
    assertEquals(
        cells.get(2).at(0), cells.getFirst().at(0) + cells.getFirst().at(2), "without a seam");
  }

  @Test
  void whereAllAreDeadLinesSlantWithinTheCell() {
    HeatGrid grid = paint().grids().getFirst();
    var hatch = pen.deeds(Verb.LINE);
    assertTrue(hatch.size() > 3);
    for (var line : hatch) {
      assertTrue(line.at(0) >= Math.rint(grid.x(0)) && line.at(2) <= Math.rint(grid.x(1)));
      assertEquals(line.at(0) + line.at(1), line.at(2) + line.at(3), 1e-9);
    }
  }

  @Test
  void inactiveOnesHaveACircleAndDivergedOnesATriangleInTheMiddleOfTheirCells() {
    HeatGrid grid = paint().grids().getFirst();
    assertEquals(2, pen.deeds(Verb.STROKE_CIRCLE).size());
    assertEquals(grid.x(1.5), pen.deeds(Verb.STROKE_CIRCLE).getFirst().at(0), 1);
    assertEquals(1, pen.deeds(Verb.STROKE_POLYGON).size(), "the other one is not known");
  }

  @Test
  void fieldsStandSideBySideEquallyLargeWithTheNumbersOfTheRowsOnce() {
    var picture = map(FIELD, FIELD, FIELD);
    var layout = HeatLayout.of(picture, 700, 300, LOOK);
    HeatPainter.paint(new RecordingPen(700, 300), picture, layout, LOOK);
    assertEquals(3, layout.grids().size());
    for (HeatGrid grid : layout.grids()) {
      assertEquals(layout.grids().getFirst().width(), grid.width());
      assertEquals(layout.grids().getFirst().top(), grid.top());
    }
    assertTrue(layout.grids().get(1).left() > layout.grids().get(0).right());
    assertTrue(layout.grids().get(2).right() <= 700);
    double x = layout.grids().get(1).x(0.5);
    double y = layout.grids().get(1).y(0.5);
    assertEquals(layout.grids().get(1), layout.field(x, y).orElseThrow());
    assertTrue(layout.field(layout.grids().get(1).left() - 3, y).isEmpty());
  }

  @Test
  void numbersStandAtTheMiddlesOfTheirCellsAndNamesAtTheEnds() {
    HeatLayout layout = paint();
    assertEquals(layout.grids().getFirst().x(1.5), pen.word("−1").at(0), 1e-9);
    assertEquals(layout.grids().getFirst().y(0.5), pen.word("0.1").at(1), 1e-9);
    assertEquals(List.of(layout.grids().getFirst().right(), 300.0), pen.word("Bias").at());
    assertEquals(0, pen.word("Rate").at(0));
    assertEquals(layout.grids().getFirst().left(), pen.word("ReLU").at(0));
  }

  @Test
  void theCursorIsALightFrameUnderADarkOne() {
    var grid = new HeatGrid(2, 2, 10, 20, 100, 60);
    HeatPainter.paintCursor(pen, 1, 0, grid, LOOK);
    var frames = pen.deeds(Verb.STROKE_RECT);
    assertEquals(List.of(60.0, 50.0, 50.0, 30.0, 0.0), frames.getFirst().at());
    assertEquals(frames.getFirst().at(), frames.getLast().at());
    assertTrue(frames.getFirst().line().width() > frames.getLast().line().width());
  }

  @Test
  void theRampGoesFromEndToEndAndSaysWhereItStandsForMore() {
    var ramp = ColorRamp.diverging(LOOK.palette());
    var words = new RampPicture.Ends("≤ ", "≥ ", " %");
    var picture = new RampPicture(ramp, -100, 100, words);
    var layout = RampLayout.of(picture, 300, LOOK);
    assertEquals(
        List.of("≤ −100", "0", "≥ 100 %"), layout.ticks().stream().map(t -> t.label()).toList());
    RampPainter.paint(pen, picture, layout, LOOK);
    var bar = pen.deeds(Verb.FILL_RECT).stream().filter(it -> it.at(1) == 0).toList();
    assertEquals(bar.size(), (int) (layout.scale().end() - layout.scale().start()));
    assertEquals(layout.scale().start(), bar.getFirst().at(0));
    assertEquals(layout.scale().at(0), pen.word("0").at(0));
  }
}

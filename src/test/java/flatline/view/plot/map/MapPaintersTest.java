package flatline.view.plot.map;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.study.Setting;
import flatline.model.study.StudyAxis;
import flatline.view.plot.ColorRamp;
import flatline.view.plot.RecordingPen;
import flatline.view.plot.RecordingPen.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapPaintersTest {

  private static final HeatPicture PICTURE =
      new HeatPicture(
          new Cells(),
          false,
          new HeatPicture.Side(new StudyAxis(Setting.BIAS, -2, 0, false, 3), "Bias"),
          new HeatPicture.Side(new StudyAxis(Setting.RATE, 0.1, 1, true, 2), "Rate"));

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
    public boolean diverges(int column, int row) {
      return column == 2;
    }
  }

  private HeatLayout paint() {
    var layout = HeatLayout.of(PICTURE, pen.width(), pen.height(), LOOK);
    HeatPainter.paint(pen, PICTURE, layout, LOOK);
    return layout;
  }

  @Test
  void eachKnownCellHasTheColourOfItsShareAndUnknownOnesAreLeftOut() {
    HeatGrid grid = paint().grid();
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
  void whereRunsDivergedLinesSlantWithinTheCell() {
    HeatGrid grid = paint().grid();
    var hatch = pen.deeds(Verb.LINE);
    assertTrue(hatch.size() > 3);
    for (var line : hatch) {
      assertTrue(line.at(0) >= Math.rint(grid.x(2)) && line.at(2) <= Math.rint(grid.x(3)));
      assertEquals(line.at(0) + line.at(1), line.at(2) + line.at(3), 1e-9);
    }
  }

  @Test
  void numbersStandAtTheMiddlesOfTheirCellsAndNamesAtTheEnds() {
    HeatLayout layout = paint();
    assertEquals(layout.grid().x(1.5), pen.word("−1").at(0), 1e-9);
    assertEquals(layout.grid().y(0.5), pen.word("0.1").at(1), 1e-9);
    assertEquals(List.of(layout.grid().right(), 300.0), pen.word("Bias").at());
    assertEquals(List.of(0.0, 0.0), pen.word("Rate").at());
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

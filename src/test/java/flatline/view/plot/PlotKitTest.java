package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PlotKitTest {

  private static final Axes AXES =
      new Axes(new LinearScale(-3, 3, 100, 700), new LinearScale(-1, 3, 410, 10));

  @Test
  void aScaleGoesThereAndBack() {
    assertEquals(400, AXES.x().at(0));
    assertEquals(310, AXES.y().at(0));
    assertEquals(-1.5, AXES.x().value(AXES.x().at(-1.5)), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> new LinearScale(1, 1, 0, 9));
  }

  @Test
  void straightPartsOfALineNeedNoPoints() {
    assertEquals(3, Polyline.of(AXES, x -> Math.max(0, x), -3, 3, 2).size());
    assertEquals(2, Polyline.of(AXES, x -> 0.01 * x, -3, 0, 2).size());
  }

  @Test
  void curvesKeepTheirPoints() {
    assertEquals(301, Polyline.of(AXES, x -> 0.1 * x * x, -3, 3, 2).size());
  }

  @Test
  void aLineThatTurnsBackKeepsItsEnd() {
    var line = new Polyline();
    line.add(0, 0);
    line.add(10, 0);
    line.add(5, 0);
    assertEquals(3, line.size());
  }

  @Test
  void labelsMoveApartAndStayInside() {
    var labels =
        IntStream.of(100, 101, 102, 5, 199)
            .mapToObj(at -> new EndLabels.EndLabel("" + at, Color.BLACK, at))
            .toList();
    var spread = EndLabels.spread(labels, 10, 190, 15);
    assertEquals(List.of("5", "100", "101", "102", "199"), texts(spread));
    assertEquals(List.of(10.0, 100.0, 115.0, 130.0, 190.0), places(spread));
    assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0), places(EndLabels.spread(labels, 0, 40, 15)));
  }

  private static List<String> texts(List<EndLabels.EndLabel> labels) {
    return labels.stream().map(EndLabels.EndLabel::text).toList();
  }

  private static List<Double> places(List<EndLabels.EndLabel> labels) {
    return labels.stream().map(EndLabels.EndLabel::at).toList();
  }
}

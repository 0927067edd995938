package flatline.view.plot.time;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Gelu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Scenario;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import flatline.view.plot.pen.TextWidth;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndLabelRoomTest {

  private static final List<Activation> SIX =
      List.of(
          new Relu(), new LeakyRelu(0.1), new LeakyRelu(0.3), new Elu(1), new Gelu(), new Tanh());
  private static final List<String> NAMES =
      List.of("ReLU", "Leaky ReLU 0.1", "Leaky ReLU 0.3", "ELU", "GELU", "Tanh");

  /** What letters take at least of the height of a line. */
  private static final double INK = 11;

  private static final TextWidth WIDTHS = new TextWidth();

  private static TimePicture picture(Figure figure, int contenders) {
    Snapshot run =
        Snapshots.of(Scenario.DEFAULT.with(b -> b.contenders(SIX.subList(0, contenders))), 40);
    List<Optional<String>> none = NAMES.stream().map(_ -> Optional.<String>empty()).toList();
    return new TimePicture(
        figure, run, Optional.empty(), NAMES.subList(0, contenders), none.subList(0, contenders));
  }

  private static Rectangle2D box(Deed text) {
    double wide = WIDTHS.of(Objects.requireNonNull(text.text()), text.font());
    double left =
        switch (text.anchor().getHpos()) {
          case LEFT -> text.at(0);
          case CENTER -> text.at(0) - wide / 2;
          case RIGHT -> text.at(0) - wide;
        };
    double top =
        switch (text.anchor().getVpos()) {
          case TOP -> text.at(1);
          case CENTER -> text.at(1) - INK / 2;
          case BOTTOM, BASELINE -> text.at(1) - INK;
        };
    return new Rectangle2D(left, top, wide, INK);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 440, 76",
    "4, 440, 76",
    "6, 440, 76",
    "6, 440, 50",
    "6, 240, 76",
    "4, 240, 40",
    "2, 240, 60",
    "6, 600, 160",
    "6, 240, 200",
    "3, 900, 30"
  })
  void noLabelLiesOverAnotherOrOverANumberOfTheAxes(int contenders, double width, double height) {
    for (Figure figure : Figure.values()) {
      var pen = new RecordingPen(width, height);
      HistoryPainter.paint(pen, picture(figure, contenders), LOOK);
      List<Rectangle2D> boxes = pen.deeds(Verb.TEXT).stream().map(EndLabelRoomTest::box).toList();
      List<Deed> labels =
          pen.deeds(Verb.TEXT).stream().filter(it -> it.anchor() == Pos.CENTER_LEFT).toList();
      for (Deed label : labels) {
        Rectangle2D box = box(label);
        assertEquals(
            1, boxes.stream().filter(box::intersects).count(), figure + " " + label.text());
        assertTrue(box.getMaxX() <= width, figure + " " + label.text());
        assertTrue(box.getMinY() >= 0 && box.getMaxY() <= height, figure + " " + label.text());
      }
      assertTrue(labels.size() >= contenders, "nobody is left out");
    }
  }
}

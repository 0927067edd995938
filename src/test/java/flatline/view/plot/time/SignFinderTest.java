package flatline.view.plot.time;

import static flatline.view.plot.PictureFixture.LOOK;
import static flatline.view.plot.PictureFixture.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.loop.Snapshot;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Target;
import flatline.view.plot.LineStyle;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignFinderTest {

  private static final double WIDTH = 400;
  private static final double HEIGHT = 160;

  private static TimePicture picture(Figure figure, Snapshot run) {
    return new TimePicture(
        figure,
        run,
        Optional.empty(),
        List.of("one", "other"),
        List.of(Optional.empty(), Optional.empty()));
  }

  private static Optional<TimeSign> at(TimePicture picture, double x, double y) {
    return SignFinder.of(picture, WIDTH, HEIGHT, LOOK).at(x, y);
  }

  @Test
  void aMarkIsFoundWhereItIsPaintedAndHoldsWhatItStandsFor() {
    TimePicture picture = picture(Figure.SILENT, RUN);
    var pen = new RecordingPen(WIDTH, HEIGHT);
    HistoryPainter.paint(pen, picture, LOOK);
    var style = LineStyle.ofContenders(RUN.activations(), LOOK.palette()).getFirst();
    var cross =
        pen.in(style.color()).stream()
            .filter(it -> it.verb() == Verb.LINE && it.at(1) != it.at(3))
            .findFirst()
            .orElseThrow();
    double x = (cross.at(0) + cross.at(2)) / 2;
    double y = (cross.at(1) + cross.at(3)) / 2;
    var found = assertInstanceOf(TimeSign.Happened.class, at(picture, x, y).orElseThrow());
    assertEquals(0, found.contender());
    assertEquals(
        RUN.contenders().getFirst().events().getFirst(), found.group().events().getFirst());
    assertTrue(at(picture, x, HEIGHT / 2).isEmpty(), "the lines tell themselves");
    assertTrue(at(picture(Figure.LOSS, RUN), x, y).isEmpty(), "no marks there");
  }

  @Test
  void theLineOfAChangeByHandIsFoundAlongAllOfIt() {
    var bias = new Change.Set(new Target.Bias(0, 0, 2), 1);
    Snapshot changed = Snapshots.of(RUN.scenario().with(List.of(new Intervention(60, bias))), 100);
    TimePicture picture = picture(Figure.LOSS, changed);
    TimeLayout layout = TimeLayout.of(picture, WIDTH, HEIGHT, LOOK);
    double x = TimeCurve.x(layout.axes(), 60);
    for (double y : new double[] {layout.axes().top() + 1, layout.axes().bottom() - 1}) {
      assertEquals(Optional.of(new TimeSign.Changed(60)), at(picture, x + 2, y));
    }
    assertTrue(at(picture, x + 30, HEIGHT / 2).isEmpty());
  }
}

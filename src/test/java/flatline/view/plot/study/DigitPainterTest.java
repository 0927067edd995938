package flatline.view.plot.study;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import flatline.view.plot.study.DigitPicture.Group;
import flatline.view.plot.study.DigitPicture.Row;
import flatline.view.plot.study.DigitPicture.Seen;
import java.util.Collections;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class DigitPainterTest {

  private static final List<Row> ROWS =
      List.of(new Row("ReLU", Color.PURPLE), new Row("Leaky ReLU", Color.TEAL));
  private static final Seen IMAGE = new Seen(List.of(0, 255, 0, 128)::get, 2, 2, 7, List.of(7, 9));

  private final RecordingPen pen = new RecordingPen(700, 200);

  private static Group group(String title, int most) {
    return new Group(title, count -> Collections.nCopies(Math.min(count, most), IMAGE));
  }

  @Test
  void eachImageHasTheRightAnswerAndThatOfEachNetworkAndWhatIsWrongHasAFrame() {
    DigitPainter.paint(pen, new DigitPicture("right", ROWS, List.of(group("some", 1))), LOOK);
    assertEquals(1, pen.deeds(Verb.IMAGE).size());
    assertEquals(List.of("right", "ReLU", "Leaky ReLU", "some", "7", "7", "9"), pen.words());
    var frames = pen.deeds(Verb.STROKE_RECT);
    assertEquals(1, frames.size());
    assertEquals(Color.TEAL, frames.getFirst().line().color());
    assertEquals(pen.word("9").at(1), frames.getFirst().at(1) + frames.getFirst().at(3) / 2, 1e-9);
    assertTrue(pen.word("9").at(1) < DigitPainter.height(2, LOOK));
  }

  @Test
  void asManyAreAskedForAsThereIsRoomForInEachGroup() {
    var groups = List.of(group("some", 1000), group("they differ", 1000));
    DigitPainter.paint(pen, new DigitPicture("right", ROWS, groups), LOOK);
    var images = pen.deeds(Verb.IMAGE);
    assertTrue(images.size() >= 8 && images.size() % 2 == 0, "images " + images.size());
    assertTrue(images.stream().allMatch(image -> image.at(0) + image.at(2) <= 700));
    double second = pen.word("they differ").at(0);
    assertEquals(images.size() / 2, images.stream().filter(it -> it.at(0) < second).count());
  }
}

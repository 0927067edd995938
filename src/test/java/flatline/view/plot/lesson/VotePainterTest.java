package flatline.view.plot.lesson;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.plot.lesson.VotePicture.Bar;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VotePainterTest {

  private static final double WIDTH = 200;

  private static RecordingPen paint(VotePicture picture) {
    var pen = new RecordingPen(WIDTH, VotePainter.height(picture, LOOK));
    VotePainter.paint(pen, picture, LOOK);
    return pen;
  }

  private static VotePicture numbers(OptionalInt outcome, int... votes) {
    List<Bar> bars =
        IntStream.range(0, votes.length)
            .mapToObj(i -> new Bar(Integer.toString(i), votes[i]))
            .toList();
    return new VotePicture(bars, outcome, "it is " + outcome.orElse(-1), false);
  }

  private static Deed word(RecordingPen pen, String text) {
    return pen.deeds(Verb.TEXT).stream()
        .filter(each -> text.equals(each.text()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void barsAreAsHighAsVotesAreManyAndTheTrueOneIsSetOffByColourAndWords() {
    RecordingPen pen = paint(numbers(OptionalInt.of(3), 4, 2, 0, 1));
    List<Deed> bars = pen.deeds(Verb.FILL_RECT);
    assertEquals(bars.get(0).at(3), 2 * bars.get(1).at(3), 1e-9);
    assertEquals(0, bars.get(2).at(3), 1e-9);
    assertEquals(LOOK.palette().dead(), bars.get(0).color());
    assertEquals(LOOK.palette().ink().accent(), bars.get(3).color());
    Deed said = word(pen, "it is 3");
    assertEquals(LOOK.palette().ink().accent(), said.color());
    assertTrue(said.at(0) > WIDTH / 2, "over its bar");
    assertTrue(pen.words().containsAll(List.of("0", "1", "2", "3", "4")));
  }

  @Test
  void allLiesWithinThePicture() {
    for (int outcome = 0; outcome < 13; outcome++) {
      VotePicture picture = numbers(OptionalInt.of(outcome), 9, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 9);
      double height = VotePainter.height(picture, LOOK);
      for (Deed bar : paint(picture).deeds(Verb.FILL_RECT)) {
        assertTrue(bar.at(0) >= 0 && bar.at(0) + bar.at(2) <= WIDTH, bar.toString());
        assertTrue(bar.at(1) >= 0 && bar.at(1) + bar.at(3) <= height, bar.toString());
      }
    }
  }

  @Test
  void whereNobodyVotedTheTrueAnswerIsMarkedAndNoRoomLeftForBars() {
    VotePicture nobody = numbers(OptionalInt.of(1), 0, 0, 0);
    assertTrue(
        VotePainter.height(nobody, LOOK)
            < VotePainter.height(numbers(OptionalInt.of(1), 0, 1, 0), LOOK) / 2);
    RecordingPen pen = paint(nobody);
    assertTrue(
        pen.deeds(Verb.FILL_RECT).stream()
            .anyMatch(
                each -> each.at(3) > 0 && LOOK.palette().ink().accent().equals(each.color())));
    double said = word(pen, "it is 1").at(1);
    double labels = word(pen, "1").at(1);
    assertTrue(said + 2 * LOOK.scaled(9) < labels, "words above each other");
  }

  @Test
  void whatNobodyKnowsMarksNoAnswer() {
    RecordingPen pen = paint(numbers(OptionalInt.empty(), 1, 2));
    assertTrue(
        pen.deeds(Verb.FILL_RECT).stream()
            .noneMatch(each -> LOOK.palette().ink().accent().equals(each.color())));
    assertEquals(0, pen.words().stream().filter(each -> each.startsWith("it is")).count());
  }

  @Test
  void choicesStandInRowsWithTheTrueOneSaidInWords() {
    var picture =
        new VotePicture(
            List.of(new Bar("yes", 3), new Bar("no", 0)), OptionalInt.of(1), "this is true", true);
    RecordingPen pen = paint(picture);
    Deed yes = word(pen, "yes");
    Deed no = word(pen, "no  ·  this is true");
    assertTrue(yes.at(1) < no.at(1));
    assertEquals(LOOK.palette().ink().accent(), no.color());
    assertTrue(pen.words().containsAll(List.of("3", "0")));
  }
}

package flatline.view.plot.time;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.training.LifeEvent;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class MarkGroupTest {

  /** The deaths of the opening scenario. */
  private static final List<LifeEvent> DEATHS =
      LongStream.of(33, 56, 90, 107, 133, 167)
          .mapToObj(step -> new LifeEvent(step, LifeEvent.Kind.DEATH, 0, (int) (step % 8)))
          .toList();

  private static List<MarkGroup> along(List<LifeEvent> events, double pixels, long steps) {
    return MarkGroup.of(events, step -> pixels * step / steps, LOOK);
  }

  @Test
  void marksThatHaveRoomStandAlone() {
    List<MarkGroup> groups = along(DEATHS, 300, 200);
    assertEquals(6, groups.size());
    for (int i = 0; i < 6; i++) {
      assertEquals(List.of(DEATHS.get(i)), groups.get(i).events());
      double middle = (groups.get(i).left() + groups.get(i).right()) / 2;
      assertEquals(300.0 * DEATHS.get(i).step() / 200, middle, 1e-9);
    }
  }

  @Test
  void afterAMillionStepsTheFirstDeathsAreOneMarkWithTheirNumber() {
    List<MarkGroup> groups = along(DEATHS, 300, 1_000_000);
    assertEquals(1, groups.size());
    assertEquals(DEATHS, groups.getFirst().events());
    var pen = new RecordingPen(300, 20);
    groups.getFirst().paint(pen, LOOK, 10, Color.RED);
    assertEquals(List.of("6"), pen.words());
    assertEquals(2, pen.deeds(Verb.LINE).size(), "one cross");
    assertEquals(90, groups.getFirst().nearest(85).step());
    assertEquals(33, groups.getFirst().nearest(0).step());
    assertEquals(167, groups.getFirst().nearest(5_000).step());
  }

  /** Who hears that units came back 14 times is to find the 14 beside the sign for it. */
  @Test
  void eachSignSaysHowOftenItHappened() {
    List<LifeEvent> events = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      events.add(new LifeEvent(2L * i, LifeEvent.Kind.INACTIVE, 0, 3));
      events.add(new LifeEvent(2L * i + 1, LifeEvent.Kind.ACTIVE, 0, 3));
    }
    events.add(new LifeEvent(22, LifeEvent.Kind.INACTIVE, 0, 3));
    MarkGroup all = along(events, 300, 100_000).getFirst();
    var pen = new RecordingPen(300, 20);
    all.paint(pen, LOOK, 10, Color.TEAL);
    assertEquals(List.of("12", "11"), pen.words());
    MarkGroup once = along(events.subList(0, 3), 300, 100_000).getFirst();
    var other = new RecordingPen(300, 20);
    once.paint(other, LOOK, 10, Color.TEAL);
    assertEquals(List.of("2"), other.words(), "what happened once is not counted");
    assertTrue(all.right() > once.right());
  }

  @Test
  void whateverHappensNoMarkCoversAnotherAndNoEventIsLost() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<LifeEvent> events = new ArrayList<>();
      long step = 0;
      for (int i = random.nextInt(1, 400); i > 0; i--) {
        step += random.nextInt(4) == 0 ? random.nextInt(3_000) : random.nextInt(4);
        var kind = List.of(LifeEvent.Kind.values()).get(random.nextInt(4));
        events.add(new LifeEvent(step, kind, 0, random.nextInt(8)));
      }
      List<MarkGroup> groups = along(events, random.nextInt(100, 900), step + 1);
      assertEquals(events, groups.stream().flatMap(each -> each.events().stream()).toList());
      for (int i = 1; i < groups.size(); i++) {
        assertTrue(groups.get(i).left() >= groups.get(i - 1).right());
      }
    }
  }
}
